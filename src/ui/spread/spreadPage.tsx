import { spreadView } from "../../charts/spread/spreadView.tsx";
import { cloudMessages } from "../../messages/cloudMessages.ts";
import { createWords } from "../../messages/words.ts";
import { withPeerNames } from "../cloud/withPeerNames.ts";
import type { PageView } from "../chart/pageView.ts";
import { plotWords } from "../cursor/plotWords.ts";
import { SpreadPlot } from "./SpreadPlot.tsx";

/** The spread on the page: peers say who they are and can be added. */
export const spreadPage: PageView = {
  view: { ...spreadView, load: withPeerNames },
  open(input, words) {
    const drawing = spreadView.draw(input, words);
    if ("refused" in drawing) return { drawing, plot: () => null };
    const group = input.comparison.peers;
    const severalDatasets = group.state === "group" && group.datasets.length > 1;
    const speech = {
      own: plotWords(words),
      peers: { words: createWords(words.locale, cloudMessages), severalDatasets },
      group,
    };
    return { drawing, plot: (props) => <SpreadPlot drawing={drawing} speech={speech} {...props} /> };
  },
};
