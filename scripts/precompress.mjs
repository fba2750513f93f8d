// Writes name.br and name.gz beside every text file of a folder, so that the server never packs while it answers.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(?:js|css|html|json|svg|md|txt|webmanifest)$/;
/** Bytes under which the packing costs more than it saves. */
const SMALLEST = 200;
/** As many as libuv has threads to pack with. */
const WORKERS = 4;

const folder = process.argv[2] ?? "dist";
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
await Promise.all(files.filter((file) => /\.(?:br|gz)$/.test(file)).map((file) => rm(file)));

const queue = files.filter((file) => TEXT.test(file));
const sums = { files: 0, plain: 0, brotli: 0 };
await Promise.all(Array.from({ length: WORKERS }, work));
console.log(
  `${sums.files} files packed: ${kilobytes(sums.plain)} kB, with brotli ${kilobytes(sums.brotli)} kB`,
);

async function work() {
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) await pack(file);
}

async function pack(file) {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  const brotli = await promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const gzipped = await promisify(gzip)(bytes, { level: 9 });
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  sums.files += 1;
  sums.plain += bytes.length;
  sums.brotli += brotli.length;
}

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
