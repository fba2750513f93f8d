import { barsView } from "../charts/bars/barsView.tsx";
import type { ChartView } from "../charts/view/chartView.ts";
import type { Numbers } from "../selection/selection.ts";

/**
 * The view that a link asks for; bars where it names none, or none there is. Bars come with the embed; every other view
 * is a script of its own, and so is their list, which most embeds do without.
 *
 * @param chart the link's `c`, whatever it says
 */
export async function embedView(chart: string | null, numbers: Numbers): Promise<ChartView> {
  if ((chart === null || chart === "bars") && numbers !== "pct") return barsView;
  const { otherViews, percentileBars } = await import("./otherViews.ts");
  const load = otherViews.get(chart ?? "") ?? (numbers === "pct" ? percentileBars : undefined);
  return load === undefined ? barsView : load();
}
