import { NAME_BOOK } from "./nameBook.ts";

/** Shorter names are too near to one another. */
const LONG_ENOUGH = 7;

/** The one known name that differs from a folded name in a single letter, or in two that changed places. */
export function similarName(key: string): string | undefined {
  if (key.length < LONG_ENOUGH) return undefined;
  const near = [...NAME_BOOK.keys()].filter((known) => known.length >= LONG_ENOUGH && oneSlip(key, known));
  const metrics = new Set(near.map((name) => NAME_BOOK.get(name)?.[0]?.metric));
  return metrics.size === 1 ? near[0] : undefined;
}

function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  // A sign is no letter: "passes%" is not a mistyped "passes".
  if (/[%+/#±\d]/.test(left + right)) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
