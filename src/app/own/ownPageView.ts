import { ownRefusal } from "../../charts/view/ownRefusal.ts";
import { OWN_VIEWS } from "../../selection/own/ownViews.ts";
import type { Selection } from "../../selection/selection.ts";
import type { PageView } from "../../ui/chart/pageView.ts";
import { pageView } from "../pageViews.ts";

/** A view on numbers that a link carries: its own where it needs no peers one by one, else the reason why not. */
export async function ownPageView(selection: Selection): Promise<PageView> {
  const known = OWN_VIEWS.includes(selection.chart);
  const { view, open } = await pageView(
    known ? selection : { ...selection, chart: "bars", numbers: "per90" },
  );
  return {
    view,
    open(input, said) {
      const opened = known ? open(input, said) : undefined;
      // No other data can be put beside these numbers, so none is offered.
      if (opened !== undefined && (!("refused" in opened.drawing) || opened.drawing.needs === undefined))
        return opened;
      const drawing = ownRefusal(input, said);
      return { drawing, plot: () => null };
    },
  };
}
