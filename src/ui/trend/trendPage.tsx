import type { MatchesDrawing } from "../../charts/trend/matchesDrawing.tsx";
import type { SeasonsDrawing } from "../../charts/trend/drawSeasons.tsx";
import { trendView } from "../../charts/trend/trendView.ts";
import type { PageView } from "../chart/pageView.ts";
import { SeasonsPlot } from "./SeasonsPlot.tsx";
import { TrendPlot } from "./TrendPlot.tsx";
import { TrendControls } from "./TrendControls.tsx";

/** The trend on the page: each match, or each season, can be asked about. */
export const trendPage: PageView = {
  view: trendView,
  open(input, words) {
    const drawing = trendView.draw(input, words);
    return {
      drawing,
      plot: ({ title }) => {
        if ("refused" in drawing) return null;
        return isMatches(drawing) ? (
          <TrendPlot drawing={drawing} words={words} title={title} />
        ) : (
          <SeasonsPlot drawing={drawing} title={title} />
        );
      },
    };
  },
  controls: (props) => <TrendControls {...props} />,
};

function isMatches(drawing: MatchesDrawing | SeasonsDrawing): drawing is MatchesDrawing {
  return drawing.model.kind === "matches";
}
