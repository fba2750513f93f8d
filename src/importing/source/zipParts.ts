/** One file in a ZIP archive, still packed. */
export interface ZipPart {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes that the directory says it unpacks to; what comes out may differ. */
  readonly size: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/** Whether bytes begin like a ZIP archive. */
export function isZip([p, k, third, fourth]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/**
 * The files of a ZIP archive by its directory.
 *
 * @throws RangeError for an archive that breaks off or contradicts itself
 */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new RangeError("no entry where the directory has one");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(slice(bytes, at + 46, nameLength));
    parts.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: packedBytes(bytes, view, {
        at: view.getUint32(at + 42, true),
        length: view.getUint32(at + 20, true),
      }),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function directoryEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new RangeError("no directory");
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  { at, length }: { readonly at: number; readonly length: number },
): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL_ENTRY) throw new RangeError("no file where the directory has one");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return slice(bytes, start, length);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new RangeError("breaks off");
  return bytes.subarray(start, start + length);
}
