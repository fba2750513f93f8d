import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { CloudWords } from "../../messages/cloudMessages.ts";
import { MarkNote } from "../cursor/MarkNote.tsx";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";
import type { PlotProps } from "../chart/pageView.ts";
import type { PlotMark } from "./plotMark.ts";
import "./cloud.css";

interface CloudCursorProps {
  /** In reading order, pixels from the left top of `place`. */
  readonly marks: readonly PlotMark[];
  /** What is drawn, for who cannot see it. */
  readonly label: string;
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly words: CloudWords;
  readonly onAdd: PlotProps["onAdd"];
  /** The pointer or the focus came. */
  readonly onFocus?: () => void;
  /** Drawn below the cursor; not drawn again when it moves. */
  readonly children?: ReactNode;
}

/** A cloud of marks that can be asked about; a click, a second tap or Enter adds the peer under the cursor. */
export function CloudCursor({ marks, label, place, words, onAdd, onFocus, children }: CloudCursorProps) {
  const { active, handlers } = useMarkCursor(marks);
  const seen = useRef<PlotMark>(undefined);
  const mark = active === undefined ? undefined : marks[active];
  const ref = mark?.ref;
  const add = ref !== undefined && onAdd !== undefined ? () => onAdd(ref) : undefined;
  const { x: left, y: top, width, height } = place;
  return (
    <div
      className="cloud-cursor"
      style={{ left, top, width, height }}
      role="group"
      aria-label={label}
      data-addable={add !== undefined}
      {...handlers}
      onPointerEnter={onFocus}
      onFocus={onFocus}
      onPointerDown={(event: PointerEvent<HTMLElement>) => {
        // A first tap shows who it is; before a click the pointer moved there and showed it.
        seen.current = mark;
        handlers.onPointerDown(event);
      }}
      onClick={() => {
        if (mark !== undefined && seen.current === mark) add?.();
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === "Enter") add?.();
        else handlers.onKeyDown(event);
      }}
    >
      {children}
      {mark && <span className="cloud-ring" style={{ left: mark.x, top: mark.y }} />}
      <MarkNote mark={mark && noteOf(mark, add === undefined ? undefined : words)} width={width} />
    </div>
  );
}

/** The mark with what can be done about it. */
function noteOf({ x, y, name, detail }: PlotMark, words: CloudWords | undefined): Mark {
  return { x, y, name, detail: words === undefined ? detail : words.say("peer.add", { detail }) };
}
