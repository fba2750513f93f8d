import type { Comparison } from "../comparison/comparison.ts";
import type { ChartWords } from "./figureText.ts";
import { ofPeople } from "./ofPeople.ts";
import { playerLabels } from "./playerLabels.ts";

/** Who is compared on how many metrics, or why nobody is: the headline where no single metric is drawn. */
export function whoIsCompared({ players, metrics, datasets }: Comparison, words: ChartWords): string {
  const count = players.length;
  if (count === 0) return words.say("headline.none");
  if (datasets.length === 0) {
    const unreadable = players.some((one) => one.state === "missing" && one.reason === "unreadable-dataset");
    return words.say(unreadable ? "headline.unreadable" : "headline.nobody", { count });
  }
  if (metrics.length === 0) return words.say("headline.no-metrics");
  const found = playerLabels(players, words).filter((_, slot) => players[slot]?.state !== "missing");
  const said = (named: string) => words.say("headline.many", { players: named, count: metrics.length });
  return ofPeople(
    found.map(({ short }) => short),
    said,
    words,
  );
}
