import type { Drawing } from "../charts/view/chartView.ts";
import type { ChartWords } from "../findings/figureText.ts";
import type { ChartKind } from "../selection/selection.ts";

/** A chart that is taken away, and what it must never be without. */
export interface TakenChart {
  readonly drawing: Drawing;
  readonly view: ChartKind;
  /** The finding, or the author's own headline. */
  readonly title: string;
  /** Absolute address of the comparison; undefined where none would show it to others. */
  readonly link: string | undefined;
  /** Absolute address of the page. */
  readonly home: string;
  /** ISO date on which it is taken. */
  readonly made: string;
  readonly words: ChartWords;
}
