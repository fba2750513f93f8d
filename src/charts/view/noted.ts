import type { Drawing, Refusal } from "./chartView.ts";

/** The same drawing with a sentence more in its caption, e.g. which data release it is frozen to. */
export function noted<D extends Drawing | Refusal>(drawing: D, note: string): D {
  if ("refused" in drawing) return { ...drawing, refused: `${drawing.refused} ${note}` };
  return { ...drawing, reading: `${drawing.reading} ${note}`.trimStart() };
}
