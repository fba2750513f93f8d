import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Packer } from "./staticFiles.ts";

/** Enough for pages of some kilobytes, at a fraction of a millisecond. */
const QUALITY = 5;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Packs what was made for one request, by Node's own zlib. */
export const pack: Packer = async (bytes, encoding) =>
  new Uint8Array(
    encoding === "br"
      ? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
      : await gzipped(bytes),
  );
