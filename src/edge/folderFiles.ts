import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Encoding, StaticFile, StaticFiles } from "./staticFiles.ts";

const SUFFIX: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz", identity: "" };

/**
 * The files of a folder as they were when it was listed, so that no address can lead out of it.
 *
 * @param folder on the disk; a `name.br` or `name.gz` beside `name` is the same file packed, not a file to ask for
 * @throws when the folder cannot be read
 */
export async function folderFiles(folder: string): Promise<StaticFiles> {
  const names = new Set(await list(folder));
  const hashes = new Map<string, Promise<string>>();
  return {
    find: async (path) => {
      const name = path.slice(1);
      if (!names.has(name) || isPacked(name, names)) return undefined;
      const hash = hashes.get(name) ?? contentHash(join(folder, name));
      hashes.set(name, hash);
      return aFile(join(folder, name), packings(name, names), await hash);
    },
  };
}

function aFile(file: string, packed: readonly Encoding[], hash: string): StaticFile {
  return { packed, hash, read: async (encoding) => new Uint8Array(await readFile(file + SUFFIX[encoding])) };
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((name) => name.split(sep).join("/"));
}

function isPacked(name: string, names: ReadonlySet<string>): boolean {
  const plain = name.replace(/\.(?:br|gz)$/, "");
  return plain !== name && names.has(plain);
}

function packings(name: string, names: ReadonlySet<string>): Encoding[] {
  return (["br", "gzip"] as const).filter((encoding) => names.has(name + SUFFIX[encoding]));
}

async function contentHash(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex")
    .slice(0, 16);
}
