import * as v from "valibot";
import type { DatasetMetric } from "../domain/dataset.ts";
import { POSITIONS, ROLES } from "../domain/position.ts";
import { checked } from "./checked.ts";
import { clubId } from "./clubId.ts";
import { PLAYER_SEASON_COLUMNS, type DatasetFile, type FileRow } from "./datasetFile.ts";
import { headEntries, metricEntries } from "./headSchema.ts";
import { invalid } from "./invalid.ts";
import { anyText, count, figure, isoDate, label, metricId, minutes, oneOf, playerId } from "./leaves.ts";
import { listOf, objectOf, orNull } from "./shapes.ts";

/**
 * Proves every cell of a whole dataset file.
 *
 * @throws AppError DATA_INVALID with the exact place of the first that does not hold
 */
export function provenDataset(value: unknown, at: string): DatasetFile {
  const file = checked(fileSchema(), value, at);
  const { metrics, columns } = file;
  refuseColumns(metrics, columns, at);
  file.rows.forEach(({ length }, row) => {
    if (length === columns.length) return;
    throw invalid(at, placeOf(row), `${columns.length} cells, one a column`, length);
  });
  const rows = checked(listOf(rowSchema()), file.rows, at, ([row, column]) => placeOf(row, column, columns));
  for (const metric of metrics) refuseFigures(rows, metric, columns, at);
  refuseDoubles(rows, at);
  return { ...file, rows };
}

function fileSchema() {
  return objectOf({
    format: oneOf(["per90-dataset/1"])(),
    ...headEntries(),
    metrics: listOf(objectOf({ id: metricId(), ...metricEntries() })),
    columns: listOf(anyText()),
    rows: listOf(v.custom<readonly unknown[]>(Array.isArray, "a row, an array of cells")),
  });
}

function rowSchema() {
  return v.tupleWithRest(
    [
      playerId(),
      label(),
      label(),
      label(),
      orNull(oneOf(POSITIONS)),
      orNull(oneOf(ROLES)),
      orNull(isoDate),
      orNull(minutes),
      orNull(count),
      orNull(count),
    ],
    orNull(figure),
    "a row, an array of cells",
  );
}

/** Throws unless the columns are the fixed ones, then each metric once. */
function refuseColumns(metrics: readonly DatasetMetric[], columns: readonly string[], at: string): void {
  const ids: readonly string[] = metrics.map(({ id }) => id);
  PLAYER_SEASON_COLUMNS.forEach((name, i) => {
    if (columns[i] !== name) throw invalid(at, `$.columns[${i}]`, `the column "${name}"`, columns[i]);
  });
  columns.forEach((name, i) => {
    const path = `$.columns[${i}]`;
    if (columns.indexOf(name) < i) throw invalid(at, path, "each column once", name);
    if (i < PLAYER_SEASON_COLUMNS.length || ids.includes(name)) return;
    throw invalid(at, path, "a metric listed in $.metrics", name);
  });
  ids.forEach((id, i) => {
    const path = `$.metrics[${i}].id`;
    if (columns.indexOf(id) < PLAYER_SEASON_COLUMNS.length)
      throw invalid(at, path, "a metric that has a column", id);
    if (ids.indexOf(id) < i) throw invalid(at, path, "each metric once", id);
  });
}

/** Throws for a share that is no percentage, and for a total where no minutes stand. */
function refuseFigures(
  rows: readonly FileRow[],
  { id, kind }: DatasetMetric,
  columns: readonly string[],
  at: string,
): void {
  const column = columns.indexOf(id);
  const minutesAt = PLAYER_SEASON_COLUMNS.indexOf("minutes");
  rows.forEach((cells, row) => {
    const value = cells[column];
    if (typeof value !== "number") return;
    if (kind === "share" && (value < 0 || value > 100)) {
      throw invalid(at, placeOf(row, column, columns), "a percentage from 0 to 100 or null", value);
    }
    if (kind === "total" && cells[minutesAt] === null) {
      throw invalid(at, placeOf(row, minutesAt, columns), `minutes, since ${id} is a total`, null);
    }
  });
}

/** `$.rows[12][7] (minutes)` */
function placeOf(row: unknown, column?: unknown, columns: readonly string[] = []): string {
  const cell = typeof column === "number" ? `[${column}] (${columns[column]})` : "";
  return `$.rows[${String(row)}]${cell}`;
}

function refuseDoubles(rows: readonly FileRow[], at: string): void {
  const seen = new Map<string, number>();
  rows.forEach(([player, , , club], i) => {
    const key = `${player}_${clubId(club)}`;
    const first = seen.get(key);
    if (first !== undefined) {
      throw invalid(
        at,
        `$.rows[${i}]`,
        `one row a player and club, unlike $.rows[${first}]`,
        `${player}, ${club}`,
      );
    }
    seen.set(key, i);
  });
}
