import type { Comparison, Figure, Standing } from "../comparison/comparison.ts";
import type { SpreadWords } from "../messages/spreadMessages.ts";
import type { ChartWords } from "./figureText.ts";
import { headline } from "./headline.ts";
import { inTenWords } from "./inTenWords.ts";
import { ordinal } from "./ordinal.ts";
import { playerLabels } from "./playerLabels.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * The finding of a spread, in at most ten words: the place of the only player on the only metric, "Van Dijk has the 12th
 * most passes of 64". Anything else is the comparison's own headline.
 */
export function spreadHeadline(comparison: Comparison, words: ChartWords, own: SpreadWords): string {
  const spellings = places(comparison, words, own);
  return startOfSentence(inTenWords(...spellings, headline(comparison, words)), words.locale);
}

/** From long to short; none where it is not of one player and one metric. */
function places(comparison: Comparison, words: ChartWords, own: SpreadWords): readonly string[] {
  const { players, metrics, numbers } = comparison;
  const [compared] = metrics;
  const standing = compared && standingOf(compared.figures[0]);
  const single = players.length * metrics.length === 1 && numbers !== "pct";
  if (!single || compared === undefined || standing === undefined) return [];
  const { direction, unit, noun } = compared.metric;
  const player = playerLabels(players, words)
    .map(({ short }) => short)
    .join("");
  const end = direction === "lower" ? "fewest" : "most";
  const kind = unit === "count" ? "count" : "share";
  const finding = own.say(`spread.headline.${end}.${kind}`, {
    player,
    nth: ordinal(standing.rank, words),
    noun,
  });
  return [own.say("spread.of", { finding, of: standing.of }), finding];
}

/** The standing of one of the peers who is not first of them: of the first the comparison's own headline speaks. */
function standingOf(figure: Figure | undefined): Standing | undefined {
  const standing = figure?.state === "value" ? figure.standing : undefined;
  return standing?.member === true && standing.rank > 1 ? standing : undefined;
}
