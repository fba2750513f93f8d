import Papa from "papaparse";

export type Delimiter = "," | ";" | "\t" | "|";

/** How delimited text is written. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** `\n` stands for `\r\n` too. */
  readonly newline: "\n" | "\r";
  /** Cells of most rows. */
  readonly width: number;
  /** Lines before the first row: 1 where Excel's `sep=;` names the delimiter. */
  readonly skip: 0 | 1;
}

/** Those that seldom stand inside cells first; the comma is in decimals, names and prose. */
const DELIMITERS: readonly Delimiter[] = ["\t", ";", "|", ","];
const NAMED = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i;
const RECORDS = 200;

interface Fit {
  readonly delimiter: Delimiter;
  readonly width: number;
  /** 0..1, of the rows that have this width. */
  readonly share: number;
}

/**
 * The dialect that splits text most evenly, quotes understood.
 *
 * @param sample the start of the text, whole lines
 * @returns undefined where no delimiter makes columns
 */
export function dialect(sample: string): Dialect | undefined {
  const newline = newlineOf(sample);
  const named = DELIMITERS.find((delimiter) => delimiter === NAMED.exec(sample)?.[1]);
  if (named !== undefined) {
    const text = sample.slice(sample.indexOf(newline) + 1 || sample.length);
    return { delimiter: named, newline, width: fitOf(text, named, newline).width, skip: 1 };
  }
  const fits = DELIMITERS.map((delimiter) => fitOf(sample, delimiter, newline));
  const best = fits.filter(({ width }) => width > 1).reduce<Fit | undefined>(better, undefined);
  return best && { delimiter: best.delimiter, newline, width: best.width, skip: 0 };
}

/** Line ends of the text outside quotes; those of cells may be others. */
function newlineOf(sample: string): "\n" | "\r" {
  const bare = sample.replace(/"[^"]*"/g, "");
  const lines = bare.split("\n").length;
  return bare.split(/\r(?!\n)/).length > lines ? "\r" : "\n";
}

function fitOf(text: string, delimiter: Delimiter, newline: "\n" | "\r"): Fit {
  const quoted = widths(Papa.parse<string[]>(text, { delimiter, newline, preview: RECORDS }).data);
  // A quote that is never closed takes all that follows: then plain lines tell more.
  const plain = text.split(newline, RECORDS).map((line) => line.split(delimiter));
  const all = quoted.length * 4 < plain.length ? widths(plain) : quoted;
  const times = new Map<number, number>();
  for (const width of all) times.set(width, (times.get(width) ?? 0) + 1);
  const [width, count] = [...times]
    .filter((entry) => entry[0] > 1)
    .reduce((most, entry) => (entry[1] > most[1] ? entry : most), [1, 0]);
  return { delimiter, width, share: all.length === 0 ? 0 : count / all.length };
}

/** Cells of each row that is not blank. */
function widths(rows: readonly (readonly string[])[]): readonly number[] {
  return rows.filter((cells) => cells.some((cell) => cell.trim() !== "")).map(({ length }) => length);
}

/**
 * Decimal commas split a row of n cells into n + 1 to 2n; only commas that make far more columns are delimiters beside
 * another even one.
 */
function better(best: Fit | undefined, fit: Fit): Fit {
  if (best === undefined) return fit;
  const far = fit.share >= 0.5 && fit.width > 2 * best.width;
  return far || fit.share > best.share + 0.1 ? fit : best;
}
