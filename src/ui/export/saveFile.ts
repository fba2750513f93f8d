/** A file in memory. */
export interface TakenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Long enough for the slowest disk to have taken the file; then its memory is free again. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. */
export function saveFile({ name, blob }: TakenFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
