import { textWidth } from "../text/textWidth.ts";
import { OTHER_PARTS, partsOf, type FullTable, type OtherPart } from "./fullTable.ts";
import { TABLE_TYPE } from "./tableText.ts";
import type { TableWords } from "./tableWords.ts";

/** Where the list of players has its columns, in pixels; the same for every metric. */
export interface ListColumns {
  readonly width: number;
  /** Whether interval, percentile and rank stand beside the value, on a line below, or on a line each. */
  readonly shape: "beside" | "below" | "stacked";
  /** Room of a name. */
  readonly name: number;
  /** Right end of the values. */
  readonly value: number;
  /** Right ends of the rest; none where that is stacked. */
  readonly parts: readonly { readonly part: OtherPart; readonly end: number }[];
  /** Where the first head of them begins. */
  readonly headsFrom: number;
}

const BETWEEN = 14;
/** Names have at least this, and what their text needs up to the other. */
const NAME = { least: 96, most: 170 } as const;

/** Columns as wide as their widest text; what is over is shared out between them. */
export function listColumns(table: FullTable, width: number, said: TableWords): ListColumns {
  const kinds = OTHER_PARTS.filter((part) => table.metrics.some((metric) => partsOf(metric).includes(part)));
  const widths = kinds.map((part) => partWidth(table, part, said));
  const values = table.metrics.flatMap(({ cells, median }) => [
    ...cells.flatMap(({ value, numbers }) => (numbers === undefined ? [] : value)),
    median?.text ?? "",
  ]);
  const value = Math.max(0, ...values.map((text) => textWidth(text, TABLE_TYPE.value.cell.size, true)));
  const names = [...table.players, ...(table.median ? [table.median] : [])].map(({ short }) => short);
  const longest = Math.max(...names.map((text) => textWidth(text, TABLE_TYPE.names.head.size, true)));
  const name = Math.max(NAME.least, Math.min(NAME.most, longest));
  const parts = widths.reduce((sum, part) => sum + part + BETWEEN, 0);
  const over = width - name - value - BETWEEN - parts;
  if (over >= 0) {
    const gap = BETWEEN + over / (kinds.length + 1);
    return {
      ...ends(kinds, widths, width, gap),
      shape: "beside",
      name,
      value: name + gap + value,
    };
  }
  const below = { width, name: width - value - BETWEEN, value: width };
  if (parts - BETWEEN > width) return { ...below, shape: "stacked", parts: [], headsFrom: width };
  const gap = Math.max(BETWEEN, (width - parts) / Math.max(1, kinds.length));
  return { ...ends(kinds, widths, width, gap), ...below, shape: "below" };
}

function partWidth({ metrics }: FullTable, part: OtherPart, said: TableWords): number {
  const texts = [
    said.say(`full.${part}`),
    ...metrics.flatMap(({ cells }) => cells.map((cell) => cell[part])),
  ];
  return Math.max(...texts.map((text) => textWidth(text, TABLE_TYPE.part.cell.size)));
}

/** Columns from the right edge on. */
function ends(
  kinds: readonly OtherPart[],
  widths: readonly number[],
  width: number,
  gap: number,
): Pick<ListColumns, "width" | "parts" | "headsFrom"> {
  const after = (column: number) => widths.slice(column + 1).reduce((sum, own) => sum + own + gap, 0);
  const parts = kinds.map((part, column) => ({ part, end: width - after(column) }));
  return { width, parts, headsFrom: (parts[0]?.end ?? width) - (widths[0] ?? 0) };
}
