import { scatterView } from "../../charts/scatter/scatterView.tsx";
import { cloudMessages } from "../../messages/cloudMessages.ts";
import { createWords } from "../../messages/words.ts";
import { withPeerNames } from "../cloud/withPeerNames.ts";
import type { PageView } from "../chart/pageView.ts";
import { plotWords } from "../cursor/plotWords.ts";
import { ScatterPlot } from "./ScatterPlot.tsx";
import { ScatterControls } from "./ScatterControls.tsx";

/** The scatter on the page: peers say who they are and can be added. */
export const scatterPage: PageView = {
  view: {
    ...scatterView,
    load: async (sources, loaded, selection) =>
      withPeerNames(sources, await scatterView.load(sources, loaded, selection), selection),
  },
  open(input, words) {
    const drawing = scatterView.draw(input, words);
    if ("refused" in drawing) return { drawing, plot: () => null };
    const { peers } = input.comparison;
    const severalDatasets = peers.state === "group" && peers.datasets.length > 1;
    const speech = {
      own: plotWords(words),
      peers: { words: createWords(words.locale, cloudMessages), severalDatasets },
    };
    return { drawing, plot: (props) => <ScatterPlot drawing={drawing} speech={speech} {...props} /> };
  },
  controls: (props) => <ScatterControls {...props} />,
};
