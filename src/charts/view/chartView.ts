import type { Comparison } from "../../comparison/comparison.ts";
import type { LoadedSelection, Sources } from "../../comparison/loadSelection.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { ReadKey } from "../../selection/linkKeys.ts";
import type { Selection } from "../../selection/selection.ts";
import type { Palette } from "../palette/palette.ts";
import type { TableModel } from "../table/model.ts";

/** What a view is drawn from. */
export interface ViewInput {
  readonly comparison: Comparison;
  readonly loaded: LoadedSelection;
  readonly selection: Selection;
}

/** The room a chart has, in pixels; without `maxHeight` it takes what it needs. */
export interface Room {
  readonly width: number;
  readonly maxHeight?: number;
}

/** A chart at one width, ready for any renderer. */
export interface Placed {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What had no room, in words; undefined when everything is drawn. */
  readonly left: string | undefined;
  /** Exactly the drawn numbers. */
  readonly table: TableModel;
  /** The static picture: no hooks, no measuring. */
  Svg(props: { readonly title: string; readonly palette: Palette }): React.JSX.Element;
}

/** A view of one comparison, in the data's units and in words, before it has a width. */
export interface Drawing {
  /** The finding, in at most ten words. */
  readonly headline: string;
  /** Under the headline: what is drawn, in which unit, of which seasons. */
  readonly subtitle: string;
  /** How to read the chart, in a sentence or two. */
  readonly reading: string;
  /** What the figures are of: the caption's definitions, peers and sources are its. */
  readonly shown: Comparison;
  place(room: Room): Placed;
}

/** A fair question that the data has no answer to, e.g. ranks within a selection. */
export interface Refusal {
  readonly headline: string;
  /** Why, in a sentence, and what to do instead. */
  readonly refused: string;
  /** What answers it where only a selection of players is known: peers from complete data, or a squad from there. */
  readonly needs?: "peers" | "squad";
  readonly shown: Comparison;
}

/** One way to see a comparison; everything that page, embed, export and preview need of it. */
export interface ChartView {
  /** Keys of the link that only this view reads, for the embed, which reads no others. */
  readonly keys?: ReadonlyMap<string, ReadKey>;
  /**
   * Loads what the view needs beyond the figures of the selection: every name, match logs, the metrics of its axes.
   *
   * @returns the same with more in it; what could not be loaded is among its failures
   */
  load?(sources: Sources, loaded: LoadedSelection, selection: Selection): Promise<LoadedSelection>;
  draw(input: ViewInput, words: ChartWords): Drawing | Refusal;
}
