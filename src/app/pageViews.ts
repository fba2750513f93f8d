import { loadScript } from "../data/loadScript.ts";
import type { Selection } from "../selection/selection.ts";
import { barsPage } from "../ui/bars/barsPage.tsx";
import type { PageView } from "../ui/chart/pageView.ts";

/**
 * The view that a selection asks for; bars come with the page, every other is loaded when first looked at, and so is
 * their list.
 */
export async function pageView({ chart, numbers }: Selection): Promise<PageView> {
  if (chart === "bars" && numbers !== "pct") return barsPage;
  return loadScript(`the ${chart} view`, async () => {
    const { otherViews } = await import("./otherViews.ts");
    return otherViews[chart === "bars" ? "percentiles" : chart]();
  });
}
