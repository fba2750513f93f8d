import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { formatDataset } from "../../data/formatDataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { slug } from "../../domain/slug.ts";
import type { Meaning } from "../../importing/columns/meaning.ts";
import { importDataset } from "../../importing/dataset/importDataset.ts";
import { competitionOf } from "../../importing/facts/competitionOf.ts";
import { seasonOf } from "../../importing/facts/seasonOf.ts";
import { type Answers, NO_ANSWERS } from "../../importing/review/answers.ts";
import type { Review } from "../../importing/review/review.ts";
import { reviewFile } from "../../importing/review/reviewFile.ts";
import { openFile } from "../../importing/source/openFile.ts";
import type { OpenedFile } from "../../importing/source/openedFile.ts";
import { formatOwnMetrics, parseOwnMetrics } from "../library/ownMetrics.ts";
import { columnMeaning } from "./columnMeaning.ts";
import { formatReview } from "./formatReview.ts";
import type { ImportOptions } from "./importOptions.ts";

/** Where datasets of one's own are kept until a library is built of them. */
const FOLDER = "data/datasets";

/**
 * Reads a file of figures as the page does, says what it understood, and writes a whole dataset file. Metrics that only
 * the file has are described in a file beside it.
 *
 * @param here the folder that the reader's paths start from
 * @returns false when the file cannot be kept yet; what is missing has then been said
 * @throws AppError for a file that is no table, or Error with what is wrong in an option
 */
export async function importFile(
  options: ImportOptions,
  here: string,
  out: (text: string) => void,
): Promise<boolean> {
  const path = resolve(here, options.file);
  const opened = await openFile({ name: basename(path), bytes: await readFile(path) });
  const answers = await answersOf(options, opened, path);
  const review = reviewFile(opened, answers);
  out(formatReview(review));
  if (review.missing.length > 0) return false;
  const id = options.id ?? libraryId(review);
  const { dataset, metrics } = importDataset(opened, answers, new Set(), id);
  const target = options.out === undefined ? `${FOLDER}/${id}.json` : resolve(here, options.out);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, formatDataset(dataset));
  out(`\n${target}: ${dataset.rows.length} rows, ${dataset.metricIds.length} metrics\n`);
  if (metrics.length > 0) {
    const beside = target.replace(/(?:\.json)?$/, ".metrics.json");
    await writeFile(beside, formatOwnMetrics(await asEdited(metrics, beside)));
    out(`${beside}: what only this file counts (${metrics.length}); give it words and a direction there\n`);
  }
  return true;
}

/** The metrics, with the words that someone gave them in an older file of theirs. */
async function asEdited(metrics: readonly Metric[], path: string): Promise<readonly Metric[]> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  const edited = new Map(text === undefined ? [] : parseOwnMetrics(text, path).map((one) => [one.id, one]));
  return metrics.map((metric) => edited.get(metric.id) ?? metric);
}

async function answersOf(options: ImportOptions, opened: OpenedFile, path: string): Promise<Answers> {
  const grid = gridOf(options.sheet, opened);
  const first = reviewFile(opened, { ...NO_ANSWERS, grid, facts: options.facts });
  const meanings = new Map<number, Meaning>();
  for (const said of options.columns) {
    const column = columnMeaning(said, first.columns);
    if (typeof column === "string") throw new Error(column);
    meanings.set(column.at, column.meaning);
  }
  // A file that does not say when its figures are from was last changed when they were.
  const changed = (await stat(path)).mtime.toISOString().slice(0, 10);
  const facts = { date: first.facts.date ?? changed, ...options.facts };
  return { ...NO_ANSWERS, grid, meanings, facts };
}

function gridOf(sheet: string | undefined, opened: OpenedFile): number {
  if (sheet === undefined || opened.is === "dataset") return 0;
  const place = opened.grids.findIndex(({ name }, i) => name === sheet || String(i + 1) === sheet);
  if (place >= 0) return place;
  throw new Error(`--sheet is one of ${opened.grids.map(({ name }) => name).join(", ")}; got ${sheet}`);
}

/** `<competition>-<season start>-<source>`: the ids of shipped datasets stay free. */
function libraryId({ facts }: Review): DatasetId {
  const competition = competitionOf(facts.competition ?? "", facts.country).id;
  const year = seasonOf(facts.season ?? "")?.id ?? "";
  const source =
    slug(facts.source ?? "")
      .slice(0, 12)
      .replace(/-+$/, "") || "own";
  const room = 40 - year.length - source.length - 2;
  return `${competition.slice(0, room).replace(/-+$/, "")}-${year}-${source}` as DatasetId;
}
