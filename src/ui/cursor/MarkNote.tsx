import type { Mark } from "./useMarkCursor.ts";
import "./cursor.css";

/** Pixels of a note at its widest. */
const WIDEST = 240;
/** Pixels from a mark to its note, less those that a note may stand out of its plot, into the card's edge. */
const BESIDE = 12 - 8;

/**
 * What is said of the mark under the cursor: beside it, on the side with more room, and to screen readers.
 *
 * @param props.width of the plot in pixels keeps the note inside
 * @param props.after true for a note that always stands right of its mark
 */
export function MarkNote({
  mark,
  width,
  after = false,
}: {
  readonly mark: Mark | undefined;
  readonly width: number;
  readonly after?: boolean;
}) {
  return (
    <>
      {mark !== undefined && <Note mark={mark} width={width} before={!after && mark.x > width / 2} />}
      <span className="visually-hidden" role="status">
        {mark === undefined ? "" : `${mark.name}: ${mark.detail}`}
      </span>
    </>
  );
}

function Note({
  mark: { x, y, name, detail },
  width,
  before,
}: {
  readonly mark: Mark;
  readonly width: number;
  readonly before: boolean;
}) {
  const maxWidth = Math.min(WIDEST, (before ? x : width - x) - BESIDE);
  return (
    <p
      className="mark-note"
      data-side={before ? "before" : "after"}
      style={{ left: x, top: y, maxWidth }}
      aria-hidden="true"
    >
      <strong>{name}</strong>
      <span>{detail}</span>
    </p>
  );
}
