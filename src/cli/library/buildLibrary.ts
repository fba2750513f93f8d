import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseRelease } from "../../data/parseRelease.ts";
import type { WholeDataset } from "../../domain/dataset.ts";
import { METRICS } from "../../domain/metrics.ts";
import { readRaw } from "../buildData.ts";
import type { BuiltDataset } from "../../data/cut/cutDataset.ts";
import { shippedDatasets } from "../siteData.ts";
import { type Written, writeSiteFiles } from "../writeSiteFiles.ts";
import { libraryData } from "./libraryData.ts";
import type { LibraryOptions } from "./libraryOptions.ts";
import { readLibrary } from "./readLibrary.ts";

/**
 * Builds the data of a site from a folder of whole dataset files, beside the shipped ones unless they are left out.
 *
 * @param today ISO date; the release's own where none is asked for
 * @throws AppError or Error naming the file and what is wrong with it
 */
export async function buildLibrary(options: LibraryOptions, today: string): Promise<Written> {
  const { folder, to = "public/data", alone, release = today } = options;
  const own = await readLibrary(folder);
  const raw = await readRaw("data");
  const shipped = alone ? [] : shippedDatasets(raw);
  refuseSameIds(own.datasets, shipped);
  const files = libraryData({
    datasets: [...shipped, ...own.datasets.map(built)],
    metrics: [...METRICS, ...own.metrics],
    release,
    date: await dateOf(release, to, today),
  });
  const attribution = attributionOf(own.datasets, alone ? "" : raw.attribution);
  return await writeSiteFiles(new Map([["ATTRIBUTION.md", attribution], ...files]), to);
}

function built(dataset: WholeDataset): BuiltDataset {
  return { dataset, also: dataset.rows.map(() => ""), logs: dataset.rows.map(() => []) };
}

function refuseSameIds(own: readonly WholeDataset[], shipped: readonly BuiltDataset[]): void {
  const taken = new Set(shipped.map(({ dataset }) => dataset.id));
  const double = own.find(({ id }) => taken.has(id));
  if (double === undefined) return;
  throw new Error(
    `${double.id}: a shipped dataset has this id; choose another by --id, or build with --alone`,
  );
}

/** A release keeps the date it was made on, so that the same data built again is the same. */
async function dateOf(release: string, to: string, today: string): Promise<string> {
  const path = join(to, "releases", `${release}.json`);
  try {
    return parseRelease(await readFile(path, "utf8"), path).date;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return today;
    throw error;
  }
}

function attributionOf(own: readonly WholeDataset[], shipped: string): string {
  const lines = own.map(
    ({ id, provenance }) =>
      `- \`${id}\`: ${provenance.source}. ${provenance.attribution} Licence: ${provenance.licence}.`,
  );
  return `${[shipped.trimEnd(), lines.join("\n")].filter(Boolean).join("\n\n")}\n`;
}
