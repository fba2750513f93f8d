/**
 * What the bundled fonts have glyphs for: Latin with its extensions, Greek, Cyrillic, punctuation, currency, and the
 * signs that charts use. public/fonts/README.md says how the fonts were cut to it; a test holds fonts and list together.
 */
const UNCOVERED =
  /[^\t\n\r\u0020-\u007e\u00a0-\u024f\u0259\u02b0-\u03e1\u03f0-\u052f\u1e00-\u20bf\u2100-\u214f\u2190-\u2193\u2196-\u2199\u2212\u2248\u2260\u2264-\u2265\u25a0-\u25ff\ufb00-\ufb04\ufffd]+/gu;

/** True of text that the fonts can show whole. */
export function isCovered(text: string): boolean {
  return text.search(UNCOVERED) === -1;
}

/** Text with "…" in place of each run of letters that the fonts lack: never an empty box, and never a wrong letter. */
export function coveredText(text: string): string {
  return text.replace(UNCOVERED, "…");
}
