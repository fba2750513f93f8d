import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import type { FetchText } from "../../../src/data/fetchText.ts";

/** Reads the shipped files from where the build left them. */
export const fetchShipped: FetchText = (path) => readFile(`public/data/${path}`, "utf8");

/** The bytes of a text as a server that compresses well sends it. */
export function brotliBytes(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
}
