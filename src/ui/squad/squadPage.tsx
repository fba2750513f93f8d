import { squadView } from "../../charts/squad/squadView.tsx";
import type { PageView } from "../chart/pageView.ts";
import { RankingPlot } from "../ranking/RankingPlot.tsx";
import { SquadControls } from "./SquadControls.tsx";

/** The squad on the page: a player who is not chosen is added with a click or Enter. */
export const squadPage: PageView = {
  view: squadView,
  open(input, words) {
    const drawing = squadView.draw(input, words);
    if ("refused" in drawing) return { drawing, plot: () => null };
    return { drawing, plot: (props) => <RankingPlot drawing={drawing} {...props} /> };
  },
  controls: (props) => <SquadControls {...props} />,
};
