import { LIMITS, tooLarge } from "./limits.ts";

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN = new Set([91, 123]);
const CLOSE = new Set([93, 125]);

/**
 * Refuses JSON text before it is parsed, since what it makes may be far larger than the text: too many levels, or too
 * many values.
 *
 * @throws AppError IMPORT_TOO_LARGE
 */
export function refuseHugeJson(text: string, at: string): void {
  let level = 0;
  let values = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) i = endOfText(text, i);
    else if (OPEN.has(sign)) {
      values++;
      if (++level > LIMITS.levels) throw tooLarge(at, LIMITS.levels, "levels of JSON", cameOn(text, i));
    } else if (CLOSE.has(sign)) level--;
    else if (sign === COMMA) values++;
    if (values > LIMITS.cells) throw tooLarge(at, LIMITS.cells, "values");
  }
}

/** Where a JSON text that begins at `from` closes. */
function endOfText(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign === QUOTE) return i;
    if (sign === BACKSLASH) i++;
  }
  return text.length;
}

function cameOn(text: string, place: number): string {
  return `more on line ${text.slice(0, place).split(/\r\n|\n|\r/).length}`;
}
