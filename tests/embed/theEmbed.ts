import { embedLayout, type EmbedLayout } from "../../src/charts/figure/embedLayout.ts";
import { barsView } from "../../src/charts/bars/barsView.tsx";
import { aComparison, aFigure, found, peersWith, words } from "../unit/aComparison.ts";
import { viewInput } from "../unit/charts/aView.ts";
import { aMetricOf, measured } from "../unit/charts/bars/aMeasured.ts";

const gap = { state: "gap", reason: "not-recorded" } as const;

/** An embed with everything in it: whiskers, medians, a gap, shapes, two columns and a name that looks like markup. */
export function theEmbedLayout(): EmbedLayout {
  const comparison = aComparison(found("Alpha", "Beta & Sons", "<script>"), [
    aMetricOf("passes", [measured(61.2, 52.1, 70.9), aFigure(48), gap], { peers: peersWith(30, 44.4, 70) }),
    aMetricOf("pass-accuracy", [measured(91.2, 88.4, 93.5), measured(0, 0, 27.8), measured(88.1, 85, 90.6)], {
      peers: peersWith(82.5),
    }),
    aMetricOf("shots", [measured(0.12, 0.02, 0.4), measured(3.4, 2.7, 4.2), measured(0, 0, 0.31)]),
  ]);
  return embedLayout(barsView.draw(viewInput(comparison), words), 680, words, undefined);
}
