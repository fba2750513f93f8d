import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { parseRelease } from "../data/parseRelease.ts";

/** How many files there are, and how many of them were written because they were new or other. */
export interface Written {
  readonly files: number;
  readonly written: number;
}

/**
 * Writes the files of a site. What is there already under a hash or a release stays as it is, also that a release was
 * withdrawn.
 *
 * @param files text by path
 * @param to the `data/` folder of the site
 * @throws Error when a release that exists has other hashes: frozen links draw from it, so it needs a new tag
 */
export async function writeSiteFiles(files: ReadonlyMap<string, string>, to: string): Promise<Written> {
  const changed = [];
  for (const [path, text] of files) {
    const before = await readOrNothing(join(to, path));
    if (before === text || (before !== undefined && isWithdrawn(path, before, text))) continue;
    if (before !== undefined && isKept(path)) {
      throw new Error(
        `${path} exists with other content; frozen links need it. Choose a new tag: in data/release.json, or by --release`,
      );
    }
    changed.push([path, text] as const);
  }
  for (const [path, text] of changed) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
  return { files: files.size, written: changed.length };
}

/** Under a hash, and of a release, nothing ever changes. */
function isKept(path: string): boolean {
  return path.startsWith("releases/") || /\/[0-9a-f]{12}[/.]/.test(path);
}

/** True for the file of a release that says why it was withdrawn, and is the built one but for that. */
function isWithdrawn(path: string, before: string, built: string): boolean {
  if (!/^releases\/[^/]+\.json$/.test(path) || !before.includes('"withdrawn"')) return false;
  const [kept, made] = [parseRelease(before, path), parseRelease(built, path)];
  const { withdrawn: _, ...rest } = kept;
  return isDeepStrictEqual(rest, made);
}

async function readOrNothing(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
