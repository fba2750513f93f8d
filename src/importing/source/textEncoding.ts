import { decodedPieces } from "./decodedPieces.ts";

/** How the bytes of a text file stand for characters. */
export interface TextEncoding {
  readonly name: "UTF-8" | "UTF-16" | "Windows-1252";
  /** As `TextDecoder` calls it. */
  readonly label: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  /** Bytes of the byte-order mark, which is no text. */
  readonly start: 0 | 2 | 3;
}

const UTF8: TextEncoding = { name: "UTF-8", label: "utf-8", start: 0 };
const SAMPLE = 65_536;

/**
 * The encoding of a text file: by its byte-order mark, by where its zero bytes are, by whether it holds as UTF-8, and
 * Windows-1252 for the rest. UTF-8 with a few damaged characters is still UTF-8.
 *
 * @returns undefined for bytes that are no text
 */
export function textEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return wideEncoding(sample);
  if (isUtf8(bytes)) return UTF8;
  return isDamagedUtf8(bytes) ? UTF8 : { name: "Windows-1252", label: "windows-1252", start: 0 };
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return { ...UTF8, start: 3 };
  if (first === 0xff && second === 0xfe) return { name: "UTF-16", label: "utf-16le", start: 2 };
  if (first === 0xfe && second === 0xff) return { name: "UTF-16", label: "utf-16be", start: 2 };
  return undefined;
}

/** In UTF-16 each comma, digit and line end has a zero byte, always on the same side. */
function wideEncoding(sample: Uint8Array): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const [zeros, strays] = even < odd ? [odd, even] : [even, odd];
  if (zeros < sample.length / 20 || strays > zeros / 20) return undefined;
  return { name: "UTF-16", label: even < odd ? "utf-16le" : "utf-16be", start: 0 };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    for (const piece of decodedPieces(bytes, UTF8, true)) if (piece === undefined) return false;
    return true;
  } catch {
    return false;
  }
}

function isDamagedUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (const piece of decodedPieces(bytes, UTF8)) {
    good += piece.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    bad += piece.match(/\uFFFD/g)?.length ?? 0;
  }
  return good > 10 * bad;
}
