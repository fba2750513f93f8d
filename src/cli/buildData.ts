import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { gunzipSync } from "node:zlib";
import { parseRelease } from "../data/parseRelease.ts";
import { type RawFiles, siteData } from "./siteData.ts";

/**
 * Writes the shipped data from the raw tables. What is there already under a hash or a release stays as it is,
 * also that a release was withdrawn.
 *
 * @param from the folder of the raw data
 * @param to the `data/` folder of the site
 * @returns how many files there are, and how many of them were written because they were new or other
 * @throws Error when a release that exists has other hashes: frozen links draw from it, so it needs a new tag
 */
export async function buildData(from: string, to: string): Promise<{ files: number; written: number }> {
  const files = siteData(await readRaw(from));
  const changed = [];
  for (const [path, text] of files) {
    const before = await readOrNothing(join(to, path));
    if (before === text || (before !== undefined && isWithdrawn(path, before, text))) continue;
    if (before !== undefined && isKept(path)) {
      throw new Error(
        `${path} exists with other content; frozen links need it. Choose a new tag in data/release.json`,
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

/** Reads the raw tables and what stands beside them. */
export async function readRaw(from: string): Promise<RawFiles> {
  const text = (name: string) => readFile(join(from, name), "utf8");
  const logs = await readFile(join(from, "wyscout-2017-18/match_logs.json.gz"));
  return {
    totals: await text("wyscout-2017-18/player_totals.json"),
    logs: gunzipSync(logs).toString("utf8"),
    matches: await text("wyscout-2017-18/matches.json"),
    columns: await text("wyscout-2017-18/columns.json"),
    attribution: await text("wyscout-2017-18/ATTRIBUTION.md"),
    opening: await text("opening-2025.json"),
    release: await text("release.json"),
  };
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
