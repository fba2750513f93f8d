import { vi } from "vitest";

/** A file that was handed to the browser's downloads. */
interface Saved {
  readonly name: string;
  text(): Promise<string>;
}

/** Catches downloads: jsdom has neither blob addresses nor a place to save to. */
export function catchDownloads(): readonly Saved[] {
  const blobs = new Map<string, Blob>();
  const saved: Saved[] = [];
  vi.stubGlobal(
    "URL",
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        const address = `blob:test/${blobs.size}`;
        blobs.set(address, blob);
        return address;
      }
      static override revokeObjectURL(): void {}
    },
  );
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) saved.push({ name: this.download, text: () => textOf(blob) });
  });
  return saved;
}

/** With its byte order mark, which `Blob.text()` takes away. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () =>
      resolve(new TextDecoder("utf-8", { ignoreBOM: true }).decode(reader.result as ArrayBuffer)),
    );
    reader.addEventListener("error", () => reject(new Error("expected a blob that can be read")));
    reader.readAsArrayBuffer(blob);
  });
}
