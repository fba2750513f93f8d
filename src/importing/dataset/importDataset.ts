import { AppError } from "../../domain/appError.ts";
import type { DatasetHead, MetricColumn, WholeDataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import { competitionOf } from "../facts/competitionOf.ts";
import { seasonOf } from "../facts/seasonOf.ts";
import type { Answers, DatasetFacts } from "../review/answers.ts";
import { type ReadTables, readTables } from "../review/readTables.ts";
import { cleanText } from "../rows/cleanText.ts";
import type { OpenedFile } from "../source/openedFile.ts";
import { adoptedDataset } from "./adoptedDataset.ts";
import type { Imported } from "./imported.ts";
import { ownDatasetId } from "./ownDatasetId.ts";
import { ownMetric } from "./ownMetric.ts";

/**
 * Makes a dataset of an opened file.
 *
 * @param taken ids of datasets that are there already; the new one gets another
 * @param id for a library of one's own, where the id is chosen
 * @throws AppError IMPORT_NOT_READY naming what must be answered first
 */
export function importDataset(
  opened: OpenedFile,
  answers: Answers,
  taken: ReadonlySet<string>,
  id?: DatasetId,
): Imported {
  if (opened.is === "dataset") return adoptedDataset(opened, answers, taken, id);
  const read = readTables(opened, answers);
  if (read.missing.length > 0) {
    const asked = read.missing.join(", ");
    throw new AppError("IMPORT_NOT_READY", opened.name || "pasted text", `expected answers first: ${asked}`);
  }
  const columns = columnsOf(read);
  const dataset: WholeDataset = {
    ...headOf(read.facts, taken, id),
    metricIds: columns.map(({ metric }) => metric.id),
    rows: read.rows.kept.map(({ season }) => season),
    columns: new Map(columns.map((column) => [column.metric.id, column])),
  };
  const metrics = read.plan.figures.flatMap(({ metric, label, kind }) => {
    const values = dataset.columns.get(metric)?.values.filter((value) => value !== undefined);
    return label === undefined || values === undefined ? [] : [ownMetric({ metric, label, kind, values })];
  });
  return { dataset, also: read.rows.kept.map(({ also }) => also), metrics };
}

/** The columns with at least one figure. */
function columnsOf({ plan, rows, recognition }: ReadTables): readonly MetricColumn[] {
  const columns = plan.figures.map(() => Array<number | undefined>(rows.kept.length));
  // A row at a time: its figures lie side by side, and there may be twelve million.
  rows.kept.forEach(({ figures }, row) => {
    columns.forEach((values, place) => (values[row] = orUndefined(figures[place])));
  });
  return plan.figures.flatMap(({ metric: id, kind }, place) => {
    const values = columns[place] ?? [];
    if (values.every((value) => value === undefined)) return [];
    // The format knows no averages; as a rate per 90 minutes they stand as they are and are never divided.
    const stored = kind === "value" ? "per90" : kind;
    const definition = recognition.provider ?? "own";
    return [{ metric: { id, kind: stored, definition, derived: false }, values }];
  });
}

function orUndefined(figure: number | undefined): number | undefined {
  return figure === undefined || Number.isNaN(figure) ? undefined : figure;
}

function headOf(
  facts: Partial<DatasetFacts>,
  taken: ReadonlySet<string>,
  id: DatasetId | undefined,
): DatasetHead {
  const { coverage = "selection", minutesBasis = "unknown", url = "", date = "" } = facts;
  const competition = competitionOf(cleanText(facts.competition), cleanText(facts.country));
  const season = seasonOf(cleanText(facts.season)) ?? { id: "", label: "" };
  const source = cleanText(facts.source);
  return {
    id: id ?? ownDatasetId(competition.name, season.id, taken),
    competition: { ...competition, country: competition.country || NOT_STATED },
    season,
    provenance: {
      source,
      url: url === "" ? null : url,
      licence: cleanText(facts.licence) || "no licence stated",
      attribution: "Read from a file of one’s own.",
      date,
    },
    coverage,
    minutesBasis,
  };
}

/** What a dataset file writes where it may not be silent. */
const NOT_STATED = "Not stated";
