import { radarView } from "../../charts/radar/radarView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { RadarPlot } from "./RadarPlot.tsx";

/** The radar on the page: live when pointed at or focused, and every point can be asked about. */
export const radarPage: PageView = {
  view: radarView,
  open(input, words) {
    const drawing = radarView.draw(input, words);
    if ("refused" in drawing) return { drawing, plot: () => null };
    return { drawing, plot: ({ title }) => <RadarPlot drawing={drawing} title={title} /> };
  },
};
