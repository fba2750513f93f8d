import { useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import { useMarkCursor, type Mark } from "../cursor/useMarkCursor.ts";

/** A line of a chart that can be asked about from its one end to the other. */
export interface LineMark extends Mark {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The line that the pointer is on or the keys have moved to. A click on it, or Enter, takes it; a finger's first tap
 * only asks.
 *
 * @param marks in reading order
 * @param onTake told which mark was taken
 */
export function useLineCursor(marks: readonly LineMark[], onTake: (at: number) => void) {
  const keys = useMarkCursor(marks);
  const [pointed, setPointed] = useState<number>();
  const askedBefore = useRef<number>(undefined);
  const active = pointed !== undefined && pointed < marks.length ? pointed : keys.active;
  const point = (event: PointerEvent<HTMLElement>) => setPointed(lineAt(marks, event));
  const letGo = () => {
    setPointed(undefined);
    keys.handlers.onBlur();
  };
  const handlers = {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Enter" && active !== undefined) onTake(active);
      setPointed(undefined);
      keys.handlers.onKeyDown(event);
    },
    onPointerMove: point,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      askedBefore.current = active;
      point(event);
    },
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== "touch") letGo();
    },
    onBlur: letGo,
    onClick: (event: MouseEvent<HTMLElement>) => {
      const at = lineAt(marks, event);
      if (at !== undefined && at === askedBefore.current) onTake(at);
    },
  };
  return { active, handlers };
}

function lineAt(
  marks: readonly LineMark[],
  event: { readonly currentTarget: Element; readonly clientY: number },
): number | undefined {
  const y = event.clientY - event.currentTarget.getBoundingClientRect().top;
  const at = marks.findIndex(({ top, bottom }) => y >= top && y < bottom);
  return at === -1 ? undefined : at;
}
