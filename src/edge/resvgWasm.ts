import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The painter's WebAssembly from its package. */
export async function resvgWasm(): Promise<Uint8Array<ArrayBuffer>> {
  const path = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");
  return new Uint8Array(await readFile(path));
}
