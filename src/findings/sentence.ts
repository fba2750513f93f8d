import type { Comparison } from "../comparison/comparison.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { figureClauses, type Told } from "./figureClauses.ts";
import { areClear } from "./leading.ts";
import { percentileClauses } from "./percentileClauses.ts";
import { playerLabels } from "./playerLabels.ts";
import { ranked } from "./ranked.ts";
import { startOfSentence } from "./startOfSentence.ts";

/**
 * A plain-text sentence like a report's, on the first metric that any player has a figure for: the lowest first, then
 * who averages the same and who averages more, each with the number and the competition; in percentiles where they are
 * asked for. Who has no figure is named, and so is a difference that an interval denies.
 *
 * @returns undefined when there is nothing to say
 */
export function sentence(comparison: Comparison, words: FindingWords): string | undefined {
  const compared = comparison.metrics.find(({ figures }) => figures.some(({ state }) => state === "value"));
  if (compared === undefined) return undefined;
  const ranks = ranked(comparison, compared, words);
  const percentiles =
    comparison.numbers === "pct" ? percentileClauses(comparison, compared, ranks, words) : undefined;
  const told = percentiles ?? figureClauses(comparison, compared, ranks, words);
  if (told === undefined) return undefined;
  const labels = playerLabels(comparison.players, words);
  const without = compared.figures.flatMap(({ state }, slot) =>
    state === "gap" ? [labels[slot]?.short ?? ""] : [],
  );
  const missing = without.length > 0 ? [words.say("sentence.without", { players: words.list(without) })] : [];
  const spoken = [...told.clauses, ...margin(told, words), ...missing].join("; ");
  return `${startOfSentence(spoken, words.locale)}.`;
}

/** Which of the differences told are within the margin of error; a figure without an interval is taken at its word. */
function margin({ subject, more }: Told, words: FindingWords): readonly string[] {
  const unclear = more.filter((player) => !areClear(subject, player));
  if (unclear.length === 0) return [];
  if (unclear.length === more.length) return [words.say("sentence.margin", { count: more.length })];
  const players = words.list(unclear.map(({ label }) => label));
  return [words.say("sentence.margin.to", { players, count: unclear.length })];
}
