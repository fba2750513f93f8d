import type { MetricId } from "../../domain/ids.ts";
import { partsOf, type FullMetric, type FullPlayer, type FullTable, type Part } from "./fullTable.ts";
import type { TableWords } from "./tableWords.ts";

/** How a line of the drawn table is set. */
export type RowStyle = "names" | "clubs" | "fact" | "value" | "part";

/** One line across a block of the drawn table. */
export interface DrawnRow {
  readonly style: RowStyle;
  readonly head: string;
  /** A text a column of the block. */
  readonly cells: readonly DrawnCell[];
  readonly metric: MetricId | undefined;
  /** True for the last line before a rule. */
  readonly ruled: boolean;
}

export interface DrawnCell {
  readonly text: string;
  /** Undefined for the median's column. */
  readonly slot: number | undefined;
  readonly gap: boolean;
}

/** A column of the table by its place among the players, or the median's. */
export type Column = number | "median";

/** The lines of one block: names, playing time, then each metric's value and what stands below it. */
export function tableRows(
  table: FullTable,
  columns: readonly Column[],
  said: TableWords,
): readonly DrawnRow[] {
  const { players, median } = table;
  const row = (
    style: RowStyle,
    head: string,
    cells: readonly (readonly [text: string, gap: boolean])[],
  ): DrawnRow => ({
    style,
    head,
    cells: cells.map(([text, gap], i) => ({ text, gap, slot: slotOf(table, columns[i]) })),
    metric: undefined,
    ruled: false,
  });
  const named = (of: "short" | "club") =>
    columns.map((column) => [(column === "median" ? median : players[column])?.[of] ?? "", false] as const);
  const played = (text: (player: FullPlayer) => string, known: (player: FullPlayer) => boolean) =>
    columns.map((column) => {
      const player = column === "median" ? undefined : players[column];
      return [player ? text(player) : "", player !== undefined && !known(player)] as const;
    });
  const minutes = played(
    ({ minutesText }) => minutesText,
    (player) => player.minutes !== undefined,
  );
  const matches = played(
    ({ matchesText }) => matchesText,
    (player) => player.matches !== undefined,
  );
  return [
    row("names", "", named("short")),
    { ...row("clubs", "", named("club")), ruled: true },
    row("fact", said.say("full.minutes"), minutes),
    { ...row("fact", said.say("full.matches"), matches), ruled: true },
    ...table.metrics.flatMap((metric) => metricRows(table, metric, columns, said)),
  ];
}

function metricRows(
  table: FullTable,
  metric: FullMetric,
  columns: readonly Column[],
  said: TableWords,
): readonly DrawnRow[] {
  const parts = partsOf(metric);
  const rows = parts.map((part): DrawnRow => ({
    style: part === "value" ? "value" : "part",
    head: headOf(metric, part, said),
    cells: columns.map((column) => ({
      text: cellText(metric, column, part),
      slot: slotOf(table, column),
      gap: column !== "median" && metric.cells[column]?.numbers === undefined,
    })),
    metric: metric.id,
    ruled: false,
  }));
  const notes = [
    parts.includes("percentile") ? undefined : metric.note,
    metric.median === undefined || columns.includes("median")
      ? undefined
      : said.say("full.median.beside", { median: metric.median.text }),
  ].flatMap((head): readonly DrawnRow[] =>
    head === undefined ? [] : [{ style: "part", head, cells: [], metric: metric.id, ruled: false }],
  );
  const all = [...rows, ...notes];
  return all.map((row, i) => ({ ...row, ruled: i === all.length - 1 }));
}

/** What a percentile is of is said beside it: "Percentile (lower is better)". */
function headOf({ title, note }: FullMetric, part: Part, said: TableWords): string {
  if (part === "value") return title;
  if (part === "percentile" && note !== undefined) return said.say("full.percentile.noted", { note });
  return said.say(`full.${part}`);
}

function cellText({ cells, median }: FullMetric, column: Column, part: Part): string {
  if (column === "median") return part === "value" ? (median?.text ?? "") : "";
  return cells[column]?.[part] ?? "";
}

function slotOf({ players }: FullTable, column: Column | undefined): number | undefined {
  return column === undefined || column === "median" ? undefined : players[column]?.slot;
}
