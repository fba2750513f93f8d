import type { Comparison } from "../comparison/comparison.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import type { ChartWords } from "../findings/figureText.ts";
import type { chartMessages } from "../messages/chartMessages.ts";
import { plainMessages } from "../messages/plainMessages.ts";
import { createWords } from "../messages/words.ts";
import type { EmbedScript } from "./embedScript.ts";

/** What is said before anything is known of the data, and of data that has no peers. */
export const plainWords: ChartWords = wordsOf({});

/** The words that a comparison needs: what its script brings, and what few say only where it is said. */
export async function embedWords(
  comparison: Comparison,
  { evidence }: Pick<EmbedScript, "evidence">,
  loaded: Pick<LoadedSelection, "axes">,
): Promise<ChartWords> {
  const messages = evidence?.messages ?? {};
  if ("numbers.total" in messages || !isRare(comparison, loaded)) return wordsOf(messages);
  return wordsOf({ ...messages, ...(await import("../messages/rareMessages.ts")).rareMessages });
}

/** Words of what is plain, and of more. */
export function wordsOf(more: Readonly<Partial<typeof chartMessages>>): ChartWords {
  return createWords<typeof chartMessages>("en-GB", { ...plainMessages, ...more });
}

/** Absent figures, totals, a metric of which fewer is better, or axes of which nothing is known yet. */
function isRare(
  { players, metrics, numbers }: Comparison,
  { axes = [] }: Pick<LoadedSelection, "axes">,
): boolean {
  if (axes.some(({ id }) => metrics.every(({ metric }) => metric.id !== id))) return true;
  if (players.length === 0 || metrics.length === 0 || numbers === "total") return true;
  return metrics.some(
    ({ metric, figures }) => metric.direction === "lower" || figures.some(({ state }) => state === "gap"),
  );
}
