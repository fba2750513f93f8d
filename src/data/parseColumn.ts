import type { MetricColumn, ServedDataset } from "../domain/dataset.ts";
import type { MetricId } from "../domain/ids.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import { checked } from "./checked.ts";
import { guess } from "./columnGuesses.ts";
import { metricEntries } from "./headSchema.ts";
import { figure, metricId, oneOf, wholeNumber } from "./leaves.ts";
import { invalid } from "./invalid.ts";
import { servedFile } from "./servedFile.ts";
import { listOf, maybe, objectOf, orNull } from "./shapes.ts";

/** A column from a served file, with what its sums are taken over. */
export interface LoadedColumn extends MetricColumn {
  /** A row each: matches, and the sum of their squared minutes; where the dataset has match logs. */
  readonly matchBase: readonly { readonly n: number; readonly mm: number }[] | undefined;
}

function columnSchema() {
  const sums = maybe(listOf(wholeNumber()));
  return objectOf({
    format: oneOf(["per90-column/1"])(),
    metric: metricId(),
    ...metricEntries(),
    x: listOf(orNull(figure)),
    mm: sums,
    xm: sums,
    xx: sums,
  });
}

const SUMS = ["mm", "xm", "xx"] as const;

/**
 * Reads `m/<metric>.json`: one metric of every row and what pooling a player's clubs needs of it.
 *
 * @param rows of the same dataset; the sums are held as differences from what their minutes suggest
 * @returns the figures; with match logs also sums of x² and x times minutes, matches and sum of squared minutes, all
 *   whole and exact
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH
 */
export function parseColumn(
  json: string,
  at: string,
  asked: { readonly served: ServedDataset; readonly metric: MetricId },
  rows: readonly Pick<PlayerSeason, "minutes" | "matches">[],
): LoadedColumn {
  const file = servedFile(
    json,
    at,
    asked.served,
    import.meta.env.MODE === "embed" ? undefined : (value) => proven(value, at, asked.metric, rows.length),
  );
  const { metric: id, kind, definition, derived, mm } = file;
  const matchBase =
    mm &&
    rows.map(({ minutes = 0, matches = 0 }, i) => ({
      n: matches,
      mm: guess.mm(minutes) - (mm[i] ?? 0),
    }));
  return {
    metric: { id, kind, definition, derived },
    values: file.x.map((x) => x ?? undefined),
    sums: matchBase?.map(({ n, mm }, i) => {
      const x = file.x[i];
      if (typeof x !== "number") return undefined;
      return {
        xx: guess.xx(x, n) + (file.xx?.[i] ?? 0),
        xm: guess.xm(x, rows[i]?.minutes ?? 1, mm) + (file.xm?.[i] ?? 0),
      };
    }),
    matchBase,
  };
}

function proven(value: unknown, at: string, metric: MetricId, rows: number) {
  const file = checked(columnSchema(), value, at);
  if (file.metric !== metric) throw invalid(at, "$.metric", metric, file.metric);
  for (const name of ["x", ...SUMS] as const) {
    const { length } = file[name] ?? file.x;
    if (length !== rows) throw invalid(at, `$.${name}`, `${rows} numbers, one a row`, length);
  }
  for (const name of SUMS) {
    if ((file[name] === undefined) !== (file.mm === undefined))
      throw invalid(at, `$.${name}`, "all of mm, xm and xx, or none", file[name]);
  }
  return file;
}
