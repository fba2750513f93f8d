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
  const start = alike(a, b);
  const [left, right] = [a.slice(start), b.slice(start)];
  const end = alike([...left].toReversed().join(""), [...right].toReversed().join(""));
  return isSlip(left.slice(0, left.length - end), right.slice(0, right.length - end));
}

/** How many letters two texts begin with alike. */
function alike(a: string, b: string): number {
  let so = 0;
  while (so < a.length && a[so] === b[so]) so += 1;
  return so;
}

function isSlip(left: string, right: string): boolean {
  // A sign is no letter: "passes%" is not a mistyped "passes".
  if (/[%+/#±\d]/.test(left + right)) return false;
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === `${right[1]}${right[0]}`;
}
