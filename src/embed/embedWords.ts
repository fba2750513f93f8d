import type { Comparison } from "../comparison/comparison.ts";
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
): Promise<ChartWords> {
  const messages = evidence?.messages ?? {};
  if ("table.total" in messages || !isRare(comparison)) return wordsOf(messages);
  return wordsOf({ ...messages, ...(await import("../messages/rareMessages.ts")).rareMessages });
}

/** Words of what is plain, and of more. */
export function wordsOf(more: Readonly<Partial<typeof chartMessages>>): ChartWords {
  return createWords<typeof chartMessages>("en-GB", { ...plainMessages, ...more });
}

/** Absent figures, totals, or a metric of which fewer is better. */
function isRare({ players, metrics, numbers }: Comparison): boolean {
  if (players.length === 0 || metrics.length === 0 || numbers === "total") return true;
  return metrics.some(
    ({ metric, figures }) => metric.direction === "lower" || figures.some(({ state }) => state === "gap"),
  );
}
