import { along, type CloudScale } from "../cloud/cloudScale.ts";
import type { Box } from "./labelPlaces.ts";

/** Type sizes in pixels; the renderers set text in these. */
export const SCATTER_TYPE = { title: 13, tick: 12, label: 13, note: 12.5 } as const;
/** Pixels right of the plot, for what a mark or a tick reaches beyond it. */
export const RIGHT = 10;

/** A line of text: where its baseline starts, ends or has its middle. */
export interface TextAt {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** The plot in pixels with what its axes hold. */
export interface PlotScale {
  readonly plot: Box;
  readonly x: CloudScale;
  readonly y: CloudScale;
}

/** Pixels from the left of the chart. */
export function xAt(value: number, { x, plot }: PlotScale): number {
  return along(value, x, plot.x, plot.x + plot.width);
}

/** Pixels from the top of the chart. */
export function yAt(value: number, { y, plot }: PlotScale): number {
  return along(value, y, plot.y + plot.height, plot.y);
}
