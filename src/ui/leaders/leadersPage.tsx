import { leadersView } from "../../charts/leaders/leadersView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { RankingPlot } from "../ranking/RankingPlot.tsx";
import { LeadersControls } from "./LeadersControls.tsx";

/** The leaders on the page: a player who is not chosen is added with a click or Enter. */
export const leadersPage: PageView = {
  view: leadersView,
  open(input, words) {
    const drawing = leadersView.draw(input, words);
    if ("refused" in drawing) return { drawing, plot: () => null };
    return { drawing, plot: (props) => <RankingPlot drawing={drawing} {...props} /> };
  },
  controls: (props) => <LeadersControls {...props} />,
};
