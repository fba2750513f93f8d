/** A file to be put in an archive. */
export interface StoredPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A ZIP archive of files as they are, not packed and without checksums, for a reader that takes archives only and
 * would unpack in workers of its own.
 */
export function storedZip(parts: readonly StoredPart[]): ArrayBuffer {
  const named = parts.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = named.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22);
  const zip = new Uint8Array(size);
  const view = new DataView(zip.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const { name, bytes } of named) {
    starts.push(at);
    view.setUint32(at, 0x04034b50, true);
    sizes(view, at + 18, name, bytes);
    zip.set(name, at + 30);
    zip.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
  }
  const directory = at;
  named.forEach(({ name, bytes }, i) => {
    view.setUint32(at, 0x02014b50, true);
    sizes(view, at + 20, name, bytes);
    view.setUint32(at + 42, starts[i] ?? 0, true);
    zip.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip.buffer;
}

/** Packed size, size and length of the name, as both headers have them in a row. */
function sizes(view: DataView, at: number, name: Uint8Array, bytes: Uint8Array): void {
  view.setUint32(at, bytes.length, true);
  view.setUint32(at + 4, bytes.length, true);
  view.setUint16(at + 8, name.length, true);
}
