import type { MetricKind } from "../../domain/dataset.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { Provider } from "../../domain/metricNames.ts";

/** What a column can say of a row besides statistics. */
export const FACTS = [
  "player",
  "first-name",
  "last-name",
  "full-name",
  "club",
  "position",
  "role",
  "born",
  "age",
  "nation",
  "minutes",
  "nineties",
  "matches",
  "starts",
  "season",
  "competition",
  "date",
] as const;
export type Fact = (typeof FACTS)[number];

/** What a figure is made of: counts, rates per 90 minutes, shares, or an average that is neither and stands as it is. */
export type FigureKind = MetricKind | "value";

/** What a column is taken for. */
export type Meaning =
  | { readonly as: "fact"; readonly fact: Fact }
  /** A metric of the table. `times` is 100 for a share written as a fraction, else 1. */
  | {
      readonly as: "metric";
      readonly metric: MetricId;
      readonly kind: FigureKind;
      readonly times: 1 | 100;
    }
  /** A metric nobody knows, kept under its own name. */
  | { readonly as: "own"; readonly label: string; readonly kind: FigureKind; readonly times: 1 | 100 }
  | { readonly as: "left-out" };

/** Why a column is taken for what it is; `{other}` and the like are filled in by words. */
export interface Why {
  readonly code:
    | "name" // a provider's own name for it: {provider}
    | "group-name" // name under a heading: {provider}, {group}
    | "label" // our label or a common word for it
    | "similar-name" // close to a known name: {other}
    | "values" // what the cells look like
    | "times-minutes" // equals {other} x 90 / minutes on {rows} rows
    | "fraction" // a share written from 0 to 1
    | "same-as" // says the same as {other}
    | "numeric" // nobody knows it, and it is numbers
    | "text" // nobody knows it, and it is no numbers
    | "empty"
    | "rank" // counts the rows
    | "id" // tells rows apart, as shirt numbers and keys do
    | "answer"; // the reader said so
  readonly provider?: Provider;
  readonly other?: string;
  readonly rows?: number;
}

/** `certain` is proved by name and values, `likely` by one of them, `unsure` should be looked at. */
export type Confidence = "certain" | "likely" | "unsure";

/** What one column is taken for, how surely, and why. */
export interface ColumnGuess {
  readonly at: number;
  readonly meaning: Meaning;
  readonly confidence: Confidence;
  readonly why: Why;
}

/** All columns of a table, and whose names they are: undefined where no provider's. */
export interface Recognition {
  readonly provider: Provider | undefined;
  readonly columns: readonly ColumnGuess[];
}
