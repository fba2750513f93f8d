import type { Comparison } from "../comparison/comparison.ts";
import type { ChartWords } from "../findings/figureText.ts";
import type { chartMessages } from "../messages/chartMessages.ts";
import { plainMessages } from "../messages/plainMessages.ts";
import { createWords } from "../messages/words.ts";

const LANGUAGE = "en-GB";

/** What is said before anything is known of the data, and of data that has no peers. */
export const plainWords: ChartWords = createWords<typeof chartMessages>(LANGUAGE, plainMessages);

/** What is said of intervals and peers. */
export const peersWords = () => import("../messages/evidenceMessages.ts");

/** The words that a comparison needs: what few say, and what is said of intervals and peers, only where they are. */
export async function embedWords(
  comparison: Comparison,
  { evidence, every }: { readonly evidence: boolean; readonly every: boolean },
): Promise<ChartWords> {
  const [peers, rare] = await Promise.all([
    evidence || every ? peersWords() : undefined,
    every || isRare(comparison) ? import("../messages/rareMessages.ts") : undefined,
  ]);
  if (peers === undefined && rare === undefined) return plainWords;
  return createWords<typeof chartMessages>(LANGUAGE, {
    ...plainMessages,
    ...peers?.evidenceMessages,
    ...rare?.rareMessages,
  });
}

/** Absent figures, totals, or a metric of which fewer is better. */
function isRare({ players, metrics, numbers }: Comparison): boolean {
  if (players.length === 0 || metrics.length === 0 || numbers === "total") return true;
  return metrics.some(
    ({ metric, figures }) => metric.direction === "lower" || figures.some(({ state }) => state === "gap"),
  );
}
