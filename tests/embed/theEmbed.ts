import { embedLayout, type EmbedLayout } from "../../src/charts/figure/embedLayout.ts";
import { aComparison, aMetric, found, words } from "../unit/aComparison.ts";

/** An embed with everything in it: a gap, shapes, two columns of panels and a name that looks like markup. */
export function theEmbedLayout(): EmbedLayout {
  const comparison = aComparison(found("Alpha", "Beta & Sons", "<script>"), [
    aMetric("passes", [61.2, 48, "not-recorded"]),
    aMetric("pass-accuracy", [91.2, 0, 88.1]),
    aMetric("shots", [0.12, 3.4, 0]),
  ]);
  return embedLayout(comparison, 680, words, undefined);
}
