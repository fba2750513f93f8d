/** Length, type and checksum around the data of a chunk, in bytes. */
const FRAME = 12;
/** The signature and the first chunk, which must stay the first. */
const HEAD = 8 + FRAME + 13;

/**
 * A PNG that says in itself what it shows and where it comes from, as viewers and search engines read it.
 *
 * @param png a whole PNG file
 * @param texts keyword (Latin letters, under 80) and text
 * @returns the same picture with a text chunk (`iTXt`, UTF-8) each after its head
 */
export function pngWithText(
  png: Uint8Array,
  texts: readonly (readonly [keyword: string, text: string])[],
): Uint8Array<ArrayBuffer> {
  const chunks = texts.map(([keyword, text]) => textChunk(keyword, text));
  const parts = [png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)];
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function textChunk(keyword: string, text: string): Uint8Array {
  // Not compressed, no language, no translated keyword: five zeros with the end of the keyword.
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text.replaceAll("\0", "")}`);
  const chunk = new Uint8Array(data.length + FRAME - 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(chunk.length - 4, crc32(data));
  return chunk;
}

/** The checksum of the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
