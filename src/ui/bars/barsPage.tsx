import { barsView } from "../../charts/bars/barsView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { BarsPlot } from "./BarsPlot.tsx";

/** Bars on the page: the panel under the pointer or the focus is live. */
export const barsPage: PageView = {
  view: barsView,
  open(input, words) {
    const drawing = barsView.draw(input, words);
    return { drawing, plot: ({ title }) => <BarsPlot drawing={drawing} title={title} /> };
  },
};
