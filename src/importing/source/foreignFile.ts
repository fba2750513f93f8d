const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ["%PDF-", "a PDF"],
  ["\u0089PNG", "a picture (PNG)"],
  ["\u00FF\u00D8\u00FF", "a picture (JPEG)"],
  ["GIF8", "a picture (GIF)"],
  ["RIFF", "a picture or a recording (RIFF)"],
  ["\u00D0\u00CF\u0011\u00E0", "an old (.xls) or protected workbook"],
  ["\u001F\u008B", "a compressed file (gzip)"],
  ["BZh9", "a compressed file (bzip2)"],
  ["\u00FD7zXZ", "a compressed file (xz)"],
  ["(\u00B5/\u00FD", "a compressed file (zstd)"],
  ["7z\u00BC\u00AF", "a compressed file (7z)"],
  ["Rar!", "a compressed file (RAR)"],
  ["SQLite format 3\u0000", "a database (SQLite)"],
  ["PAR1", "a Parquet file"],
  ["{\\rtf", "a text document (RTF)"],
];

const MARKUP = /^\s*<(?:!doctype\s+html|html|head|body|table|\?xml|[a-z!][^<>]*>)/i;

/** What a file looks like by its first bytes where that is no table, e.g. "a PDF". */
export function foreignFile(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}

/** What text looks like by its start where that is no table. */
export function foreignText(start: string): string | undefined {
  if (!MARKUP.test(start)) return undefined;
  return /^\s*<\?xml/i.test(start) && !/<html/i.test(start) ? "an XML file" : "a web page (HTML)";
}
