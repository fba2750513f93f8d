import type { DatasetHead, MetricColumn, WholeDataset } from "../../domain/dataset.ts";
import type { DatasetId, MetricId } from "../../domain/ids.ts";
import { METRIC_BY_ID } from "../../domain/metrics.ts";
import { seasonOf } from "../facts/seasonOf.ts";
import type { Answers } from "../review/answers.ts";
import type { OpenedDataset } from "../source/openedFile.ts";
import type { Imported } from "./imported.ts";
import { ownDatasetId } from "./ownDatasetId.ts";
import { ownMetric } from "./ownMetric.ts";

/**
 * A dataset file taken over as a person's own: under an own id, and metrics that the table does not know
 * under own ids. What the reader answered of competition, season, source and the like stands above the file's.
 */
export function adoptedDataset(
  { dataset }: OpenedDataset,
  { facts }: Answers,
  taken: ReadonlySet<string>,
  id?: DatasetId,
): Imported {
  const columns = [...dataset.columns.values()].map(ownColumn);
  return {
    dataset: {
      ...renamed(dataset, facts, taken, id),
      metricIds: columns.map(({ metric }) => metric.id),
      rows: dataset.rows,
      columns: new Map(columns.map((column) => [column.metric.id, column])),
    },
    also: dataset.rows.map(() => ""),
    metrics: columns.flatMap(({ metric, values }) => {
      if (METRIC_BY_ID.has(metric.id)) return [];
      const numbers = values.filter((value) => value !== undefined);
      return [
        ownMetric({ metric: metric.id, label: labelOf(metric.id), kind: metric.kind, values: numbers }),
      ];
    }),
  };
}

function renamed(
  before: WholeDataset,
  facts: Answers["facts"],
  taken: ReadonlySet<string>,
  id: DatasetId | undefined,
): DatasetHead {
  const { coverage = before.coverage, minutesBasis = before.minutesBasis } = facts;
  const { competition: name, season: label, source, date } = facts;
  const competition = { ...before.competition, ...(name && { name }) };
  const season = seasonOf(label || "") ?? before.season;
  const provenance = { ...before.provenance, ...(source && { source }), ...(date && { date }) };
  const year = yearOf(season.id, before.id);
  return {
    id: id ?? ownDatasetId(competition.name, year, taken),
    ...{ competition, season, provenance, coverage, minutesBasis },
  };
}

/** A season's id need not be a year; the dataset's holds one. */
function yearOf(season: string, dataset: string): string {
  return /\d{4}/.exec(`${season} ${dataset}`)?.[0] ?? "";
}

function ownColumn({ metric, values }: MetricColumn): MetricColumn {
  const known = METRIC_BY_ID.has(metric.id) || metric.id.startsWith("own-");
  const id = known ? metric.id : (`own-${metric.id}` as MetricId);
  return { metric: { ...metric, id }, values };
}

/** "own-deep-runs" reads "Deep runs". */
function labelOf(id: MetricId): string {
  const words = id.replace(/^own-/, "").replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
