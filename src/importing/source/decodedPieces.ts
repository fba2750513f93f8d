import { windowsText } from "./windowsText.ts";

/** Bytes of one piece. */
export const PIECE = 1_048_576;

/**
 * The text of a file, about a million characters at a time, so that the whole is never held twice.
 *
 * @param start bytes of the byte-order mark, which is no text
 * @param fatal throws a TypeError at bytes that are no character, instead of putting U+FFFD
 */
export function* decodedPieces(
  bytes: Uint8Array,
  { label, start }: { readonly label: string; readonly start: number },
  fatal = false,
): Generator<string, void> {
  const decoder = new TextDecoder(label, { fatal, ignoreBOM: true });
  for (let from = start; from < bytes.length; from += PIECE) {
    const last = from + PIECE >= bytes.length;
    const text = decoder.decode(bytes.subarray(from, from + PIECE), { stream: !last });
    yield label === "windows-1252" ? windowsText(text) : text;
  }
}
