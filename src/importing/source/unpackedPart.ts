import { LIMITS, tooLarge } from "./limits.ts";
import type { ZipPart } from "./zipParts.ts";

/** Bytes that may still come out of an archive. */
export interface UnpackingRoom {
  left: number;
}

/**
 * The bytes of one file of an archive. Stops as soon as more comes out than there is room for, whatever the archive
 * says of itself.
 *
 * @param at the archive's name
 * @throws AppError IMPORT_TOO_LARGE; TypeError for damaged data, RangeError for an unknown way of packing
 */
export async function unpackedPart(
  { method, packed }: ZipPart,
  room: UnpackingRoom,
  at: string,
): Promise<Uint8Array> {
  if (method !== 0 && method !== 8) throw new RangeError(`packed by method ${method}`);
  const pieces: Uint8Array[] = [];
  for await (const piece of method === 0 ? [packed] : inflated(packed)) {
    room.left -= piece.length;
    if (room.left < 0) throw tooLarge(at, LIMITS.unpackedBytes, "bytes once unpacked");
    pieces.push(piece);
  }
  return joined(pieces);
}

async function* inflated(packed: Uint8Array): AsyncGenerator<Uint8Array, void> {
  const stream = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
