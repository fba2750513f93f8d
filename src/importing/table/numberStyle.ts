import { cellText } from "../cells/cellText.ts";
import type { Cell, GridRow } from "../source/openedFile.ts";
import type { NumberStyle } from "./table.ts";

type Mark = "." | ",";

/** What the cells of one column say of the marks in them. */
interface MarksSeen {
  /** "2.907": a point or a comma before three digits, which both styles write. */
  readonly open: Record<Mark, number>;
  /** Figures of at most three digits without a mark, and longer ones. */
  short: number;
  long: number;
}

const FIGURE = /^[+\-−–]?\d*(?:[.,'’ ]\d+)*(?: ?%)?$/;
const EVERY_ROW = 4000;

/**
 * How a file writes numbers, by all cells that look like some. A mark before other than three digits, after a zero
 * or after another mark is decimal; one that comes twice is between thousands. Where every marked figure could be
 * both, a column that has shorter whole numbers too is taken to write thousands.
 *
 * @param asked what the reader says of the decimal mark; it is then not guessed
 */
export function numberStyle(rows: readonly GridRow[], asked?: Mark): NumberStyle {
  const decimalBy: Record<Mark, number> = { ".": 0, ",": 0 };
  const columns = new Map<number, MarksSeen>();
  const between = new Set<string>();
  const step = Math.max(1, Math.ceil(rows.length / EVERY_ROW));
  for (let i = 0; i < rows.length; i += step) {
    rows[i]?.cells.forEach((cell, at) => {
      const text = figureText(cell);
      if (text === undefined) return;
      const seen = columns.get(at) ?? { open: { ".": 0, ",": 0 }, short: 0, long: 0 };
      columns.set(at, seen);
      count(text, seen, decimalBy, between);
    });
  }
  const decimal = asked ?? chooseDecimal(decimalBy, [...columns.values()]);
  return { decimal, thousands: chooseThousands(decimal, [...columns.values()], between) };
}

function figureText(cell: Cell): string | undefined {
  if (typeof cell !== "string" || cell === "" || cell.length > 30) return undefined;
  const text = cellText(cell);
  return FIGURE.test(text) && /\d/.test(text) ? text.replace(/^[+\-−–]| ?%$/g, "") : undefined;
}

function count(text: string, seen: MarksSeen, decimalBy: Record<Mark, number>, between: Set<string>): void {
  const marks = text.replace(/\d/g, "");
  const last = marks.at(-1);
  if (marks === "") {
    if (text.length > 3) seen.long += 1;
    else seen.short += 1;
  } else if (last === "." || last === ",") {
    countMarked(text, marks, last, { seen, decimalBy, between });
  } else if (last !== undefined) {
    between.add(last);
  }
}

function countMarked(
  text: string,
  marks: string,
  last: Mark,
  to: { seen: MarksSeen; decimalBy: Record<Mark, number>; between: Set<string> },
): void {
  const other: Mark = last === "." ? "," : ".";
  if (marks.length > 1 && marks === last.repeat(marks.length)) {
    // Dates and version numbers have two marks as well, but not before three digits each time.
    if (/^\d{1,3}([.,]\d{3})+$/.test(text)) {
      to.decimalBy[other] += 1;
      to.between.add(last);
    }
  } else if (marks.length > 1) {
    to.decimalBy[last] += 1;
    if (marks[0] !== undefined) to.between.add(marks[0]);
  } else if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    to.seen.open[last] += 1;
  } else {
    to.decimalBy[last] += 1;
  }
}

function chooseDecimal(decimalBy: Record<Mark, number>, columns: readonly MarksSeen[]): Mark {
  if (decimalBy["."] !== decimalBy[","]) return decimalBy["."] > decimalBy[","] ? "." : ",";
  const thousandPoints = columns.filter(({ open, short, long }) => open["."] > 0 && short > 0 && long === 0);
  const thousandCommas = columns.filter(({ open }) => open[","] > 0);
  return thousandPoints.length > thousandCommas.length ? "," : ".";
}

function chooseThousands(
  decimal: Mark,
  columns: readonly MarksSeen[],
  between: ReadonlySet<string>,
): NumberStyle["thousands"] {
  const other = decimal === "." ? "," : ".";
  if (between.has(other) || columns.some(({ open }) => open[other] > 0)) return other;
  if (between.has("'") || between.has("’")) return "'";
  return between.has(" ") ? " " : "";
}
