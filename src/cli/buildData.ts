import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type RawFiles, siteData } from "./siteData.ts";
import { type Written, writeSiteFiles } from "./writeSiteFiles.ts";

/**
 * Writes the shipped data from the raw tables. What is there already under a hash or a release stays as it is,
 * also that a release was withdrawn.
 *
 * @param from the folder of the raw data
 * @param to the `data/` folder of the site
 * @throws Error when a release that exists has other hashes: frozen links draw from it, so it needs a new tag
 */
export async function buildData(from: string, to: string): Promise<Written> {
  return await writeSiteFiles(siteData(await readRaw(from)), to);
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
