import { percentileBarsView } from "../../charts/bars/percentileBarsView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { BarsPlot } from "./BarsPlot.tsx";

/** The bars of percentiles on the page. */
export const percentileBarsPage: PageView = {
  view: percentileBarsView,
  open(input, words) {
    const drawing = percentileBarsView.draw(input, words);
    return {
      drawing,
      plot: ({ title }) => ("refused" in drawing ? null : <BarsPlot drawing={drawing} title={title} />),
    };
  },
};
