import type { MatchSums, MetricColumn, WholeDataset } from "../../domain/dataset.ts";
import { guess } from "../columnGuesses.ts";
import type { CutFile } from "./cutFile.ts";

/**
 * The file of one metric; `parseColumn` reads it. Sums over matches are in it where the dataset has match logs.
 *
 * @throws Error when the match logs do not cover the matches a row counts
 */
export function formatColumn(dataset: WholeDataset, column: MetricColumn): CutFile {
  const { id: metric, kind, definition, derived } = column.metric;
  return {
    format: "per90-column/1",
    metric,
    kind,
    definition,
    derived,
    x: dataset.rows.map((_, i) => column.values[i] ?? null),
    ...(dataset.matchBase === undefined ? {} : matchSums(dataset, column)),
  };
}

function matchSums(dataset: WholeDataset, column: MetricColumn) {
  const rows = dataset.rows.map((season, i) => {
    const base = dataset.matchBase?.[i];
    const { minutes, matches } = season;
    if (minutes === undefined || base === undefined || base.n !== matches) {
      throw new Error(
        `${season.player}: expected minutes and a match log of ${matches} matches, got ${base?.n}`,
      );
    }
    return { minutes, ...base, x: column.values[i], ...sumsOf(column, i) };
  });
  return {
    mm: rows.map(({ minutes, mm }) => guess.mm(minutes) - mm),
    xm: rows.map(({ minutes, mm, x = 0, xm }) => xm - guess.xm(x, minutes, mm)),
    xx: rows.map(({ n, x = 0, xx }) => xx - guess.xx(x, n)),
  };
}

function sumsOf({ metric, values, sums }: MetricColumn, row: number): MatchSums {
  if (values[row] === undefined) return { xx: 0, xm: 0 };
  const found = sums?.[row];
  if (found === undefined) throw new Error(`expected sums over matches of ${metric.id} in row ${row}`);
  return found;
}
