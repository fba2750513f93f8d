// Widths in ems of a humanist sans at regular weight, rounded up: a line that fits by this fits in any system font.
const NARROW = /[iljtfrI.,:;'’|!()[\]\s·-]/u;
const WIDE = /[mwMW%]/u;
// A full em: dashes and dots that long, East Asian letters and punctuation.
const FULL = /[@—…\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF01-\uFF60]/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const CAPITAL = /[A-ZÀ-ÖØ-ÞΑ-ΩА-Я&+×]/u;
const LATIN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d\p{P}\p{S}]/u;
const BOLD = 1.08;

/**
 * Estimated width of one line of text, for layouts that cannot measure: a server, an embed before its first paint.
 *
 * @param size font size in pixels
 * @returns pixels, an upper estimate for system sans-serif fonts
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size * (bold ? BOLD : 1);
}

function emsOf(character: string): number {
  if (NARROW.test(character)) return 0.38;
  if (WIDE.test(character)) return 0.95;
  if (CAPITAL.test(character)) return 0.72;
  if (PICTURE.test(character)) return 1.4;
  return LATIN.test(character) && !FULL.test(character) ? 0.59 : 1.02;
}
