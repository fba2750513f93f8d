import type { Dataset } from "../../../src/domain/dataset.ts";
import { aDataset } from "../aDataset.ts";

/** A match: minutes played, and how often the thing was done. */
export interface Match {
  readonly minutes: number;
  readonly count: number;
}

/** A dataset of one player with a row a club, each row made of its matches, sums over matches included. */
export function aLog(metric: string, ...clubs: readonly (readonly Match[])[]): Dataset {
  const dataset = aDataset(
    clubs.map((matches, club) => ({
      name: "Al",
      club: `Club ${club}`,
      minutes: sum(matches, ({ minutes }) => minutes),
      stats: { [metric]: sum(matches, ({ count }) => count) },
    })),
  );
  const columns = new Map(
    [...dataset.columns].map(([id, column]) => [
      id,
      {
        ...column,
        sums: clubs.map((matches) => ({
          xx: sum(matches, ({ count }) => count * count),
          xm: sum(matches, ({ count, minutes }) => count * minutes),
        })),
      },
    ]),
  );
  const matchBase = clubs.map((matches) => ({
    n: matches.length,
    mm: sum(matches, ({ minutes }) => minutes * minutes),
  }));
  return { ...dataset, columns, matchBase };
}

/** The same without what is known of the matches of one club. */
export function withoutLogOf(club: number, dataset: Dataset): Dataset {
  const { matchBase = [] } = dataset;
  return { ...dataset, matchBase: matchBase.map((base, row) => (row === club ? undefined : base)) };
}

export function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
