import type { ReactNode } from "react";
import type { ChartView, Drawing, Refusal, ViewInput } from "../../charts/view/chartView.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { PlayerRef, Selection } from "../../selection/selection.ts";

/** What a view's plot is told by the page. */
export interface PlotProps {
  /** The accessible name: the finding, or the author's headline. */
  readonly title: string;
  /** Adds a player to the comparison, where the view shows others; undefined when the comparison is full. */
  readonly onAdd: ((ref: PlayerRef) => void) | undefined;
}

/** What a view's own choices are told by the page. */
export interface ControlsProps {
  /** What is shown, which is the last selection's while the next one loads. */
  readonly input: ViewInput;
  /** What the reader asked for; a choice changes this. */
  readonly selection: Selection;
  readonly words: ChartWords;
  readonly choose: (selection: Selection) => void;
}

/** A view on the page: what is drawn, and the plot that a reader can explore. */
export interface Opened {
  readonly drawing: Drawing | Refusal;
  /** Called as a function, so that the plot keeps its state when the drawing changes. */
  readonly plot: (props: PlotProps) => ReactNode;
  /** True where the plot is the table of the drawn numbers itself. */
  readonly isTable?: boolean;
}

/** A view with its plot, loaded when first looked at. */
export interface PageView {
  readonly view: ChartView;
  open(input: ViewInput, words: ChartWords): Opened;
  /** The choices that only this view has; above its plot, and above a refusal, which they may mend. */
  controls?(props: ControlsProps): ReactNode;
}
