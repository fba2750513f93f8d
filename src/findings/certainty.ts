import type { ComparedMetric, Comparison, Figure, FoundPlayer } from "../comparison/comparison.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { clearDifferences } from "./clearDifferences.ts";
import { farApart } from "./farApart.ts";
import { valueText } from "./figureText.ts";
import { intervalText } from "./intervalText.ts";
import { playerLabels, standingLabels } from "./playerLabels.ts";

/**
 * How much the numbers can bear, in sentences: why there is no interval, or each player's figure with its interval and
 * minutes; then which differences are clear, or how far reported figures are apart. What to mind beyond that is said by the warnings.
 *
 * @returns empty when nobody is in the data
 */
export function certainty(comparison: Comparison, words: FindingWords): readonly string[] {
  if (!comparison.players.some(({ state }) => state === "found")) return [];
  const [compared, ...more] = comparison.metrics;
  const only = more.length === 0 ? compared : undefined;
  return [
    ...rateOnly(comparison, words),
    ...eachPlayer(comparison, only, words),
    ...(only?.figures.some(hasInterval) ? [words.say("certainty.brackets")] : []),
    ...(only === undefined ? [] : noInterval(only, words)),
    ...clearDifferences(comparison, words),
    ...(only === undefined || only.figures.some(hasInterval) ? [] : farApart(comparison, only, words)),
  ];
}

function hasInterval(figure: Figure): boolean {
  return figure.state === "value" && typeof figure.interval !== "string";
}

/** Named where others have minutes. */
function rateOnly({ players }: Comparison, words: FindingWords): readonly string[] {
  const labels = playerLabels(players, words);
  const found = players.flatMap((player, slot) => (player.state === "found" ? [{ player, slot }] : []));
  const without = found.filter(({ player }) => player.minutes === undefined);
  if (without.length === 0) return [];
  if (without.length === found.length) return [words.say("certainty.rate-only")];
  const names = without.map(({ slot }) => labels[slot]?.short ?? "");
  return [words.say("certainty.rate-only.some", { players: words.list(names) })];
}

/** "Salah: 0.99 (0.68 to 1.40), 2,907 minutes."; the minutes alone where many metrics are drawn. */
function eachPlayer(
  comparison: Comparison,
  only: ComparedMetric | undefined,
  words: FindingWords,
): readonly string[] {
  const labels = standingLabels(comparison.players, words);
  return comparison.players.flatMap((player, slot) => {
    if (player.state !== "found" || player.minutes === undefined) return [];
    const played = minutesText(player.minutes, words);
    const figure = only === undefined ? [] : figureWithInterval(only, slot, comparison, words);
    const facts = [...figure, played].join(", ");
    return [words.say("certainty.player", { player: labels[slot]?.short ?? "", facts })];
  });
}

function minutesText(minutes: NonNullable<FoundPlayer["minutes"]>, words: FindingWords): string {
  return words.say("certainty.minutes", { count: minutes });
}

function figureWithInterval(
  { metric, figures }: ComparedMetric,
  slot: number,
  { numbers }: Comparison,
  words: FindingWords,
): readonly string[] {
  const figure = figures[slot];
  if (figure?.state !== "value") return [];
  const value = valueText(figure.value, metric, numbers, words);
  if (typeof figure.interval === "string") return [value];
  const interval = intervalText(figure, metric, numbers, words);
  return [words.say("certainty.interval", { value, interval })];
}

/** A reason that is not the minutes, which are told of already; the median of a group needs none. */
function noInterval({ metric, figures }: ComparedMetric, words: FindingWords): readonly string[] {
  const reasons = new Set(
    figures.flatMap((figure) =>
      figure.state === "value" && typeof figure.interval === "string" ? [figure.interval] : [],
    ),
  );
  return (["modelled", "no-counts"] as const)
    .filter((reason) => reasons.has(reason))
    .map((reason) => words.say(`certainty.${reason}`, { metric: metric.label }));
}
