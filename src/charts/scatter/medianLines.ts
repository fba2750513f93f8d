import { tenth } from "../mark/tenth.ts";
import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { ScatterModel } from "./model.ts";
import { SCATTER_TYPE, xAt, yAt, type PlotScale, type TextAt } from "./plotScale.ts";

/** A median: a line through the plot and its name. */
export interface MedianLine {
  readonly path: string;
  readonly label: TextAt & { readonly anchor: "middle" | "end" };
}

/** The medians of the peers as lines through the plot, each with its name at the end. */
export function medianLines({ x, y }: ScatterModel, scale: PlotScale): readonly MedianLine[] {
  const { plot } = scale;
  const lines: MedianLine[] = [];
  if (x.median) {
    const at = tenth(xAt(x.median.value, scale));
    const text = cutText(x.median.label, plot.width, { size: SCATTER_TYPE.tick });
    const half = textWidth(text, SCATTER_TYPE.tick) / 2;
    const middle = Math.max(plot.x + half, Math.min(plot.x + plot.width - half, at));
    const label = { x: middle, y: plot.y - 6, text, anchor: "middle" as const };
    lines.push({ path: `M${at} ${plot.y}v${plot.height}`, label });
  }
  if (y.median) {
    const at = tenth(yAt(y.median.value, scale));
    const text = cutText(y.median.label, plot.width, { size: SCATTER_TYPE.tick });
    const above = at - plot.y > 20 ? at - 5 : at + 14;
    const label = { x: plot.x + plot.width - 2, y: above, text, anchor: "end" as const };
    lines.push({ path: `M${plot.x} ${at}h${plot.width}`, label });
  }
  return lines;
}
