// What XML 1.0 cannot hold even escaped: controls, halves of a pair, the two that are no characters.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * SVG markup as a file of its own that any XML parser reads.
 *
 * @param markup one `svg` element with its namespace, escaped as its renderer does
 */
export function svgFile(markup: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup.replace(NOT_XML, "")}\n`;
}
