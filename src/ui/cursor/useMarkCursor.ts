import { useState, type KeyboardEvent, type PointerEvent } from "react";

/** A point of a chart that can be asked about, in pixels of the element the cursor moves over. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Where a mark begins that is long, such as a bar; `x` is its end. */
  readonly from?: number;
  /** Who or what it is, e.g. "Van Dijk, Liverpool". */
  readonly name: string;
  /** Its numbers, e.g. "Passes per 90: 76.8". */
  readonly detail: string;
}

/** Farther than this from the pointer, in pixels, a mark is not meant. */
const REACH = 40;

/**
 * The mark that the pointer is nearest to or the keys have moved to: arrows step, Home and End go to the ends, Escape
 * lets go. Spread `handlers` on a focusable element.
 *
 * @param marks in reading order
 */
export function useMarkCursor(marks: readonly Mark[]) {
  const [at, setAt] = useState<number>();
  const active = at !== undefined && at < marks.length ? at : undefined;
  const point = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setAt(nearest(marks, event.clientX - left, event.clientY - top));
  };
  const handlers = {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      const next = nextMark(event.key, active, marks.length);
      if (next === "other") return;
      event.preventDefault();
      setAt(next);
    },
    // A tap is down, up and gone, without a move: its note stays.
    onPointerDown: point,
    onPointerMove: point,
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "touch") setAt(undefined);
    },
    onBlur: () => setAt(undefined),
  };
  return { active, handlers };
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

function nextMark(key: string, active: number | undefined, count: number): number | undefined | "other" {
  if (count === 0) return "other";
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "Escape") return active === undefined ? "other" : undefined;
  const step = STEPS[key];
  if (step === undefined) return "other";
  if (active === undefined) return step > 0 ? 0 : count - 1;
  return Math.max(0, Math.min(count - 1, active + step));
}

function nearest(marks: readonly Mark[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = REACH * REACH;
  marks.forEach((mark, index) => {
    const beside = Math.max(0, x - mark.x, (mark.from ?? mark.x) - x);
    const distance = beside ** 2 + (mark.y - y) ** 2;
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}
