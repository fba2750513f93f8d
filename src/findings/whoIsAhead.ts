import type { Metric } from "../domain/metric.ts";
import type { ChartWords, NumberKind } from "./figureText.ts";
import { inTenWords } from "./inTenWords.ts";
import { leading } from "./leading.ts";
import { ofPeople } from "./ofPeople.ts";
import { perNinety } from "./perNinety.ts";
import type { Ranked } from "./ranked.ts";
import { spelled } from "./spelled.ts";

/** One metric over two players or more. */
export interface Order {
  readonly best: readonly [Ranked, Ranked, ...(readonly Ranked[])];
  /** True when the first is the middle of a group, beside a single player: he is held against it, not it against him. */
  readonly turned: boolean;
  /** True when a player in the data has no figure, so that nobody is first of all who are shown. */
  readonly gaps: boolean;
  readonly metric: Metric;
  readonly kind: NumberKind;
  readonly words: ChartWords;
}

/** Who is ahead, who share the lead or are level, or that nothing clear keeps them apart. */
export function whoIsAhead(order: Order): string {
  const lead = leading(order.best);
  if (lead.length === 1) return order.best.length > 2 ? firstOfAll(order) : firstOfTwo(order);
  return together(lead, order);
}

function firstOfTwo({ best: [first, second], turned, metric, kind, words }: Order): string {
  const [player, other] = turned ? [second, first] : [first, second];
  const less = (end(metric) === "fewest") !== turned;
  const values = { player: player.label, noun: metric.noun };
  const finding = words.say(`headline.ahead.${less ? "fewer" : "more"}.${kind}`, values);
  return inTenWords(words.say("headline.than", { finding, second: other.label }), finding);
}

function firstOfAll(order: Order): string {
  const { best, metric, kind, words } = order;
  const finding = words.say(`headline.ahead.${end(metric)}.${kind}`, {
    player: best[0].label,
    noun: metric.noun,
  });
  return inTenWords(ofAll(finding, order), finding);
}

type SharedKey = `headline.shared.${"most" | "fewest"}.${"count" | "share"}`;

function together(lead: readonly Ranked[], order: Order): string {
  const { best, metric, kind, words } = order;
  const names = lead.map(({ label }) => label);
  const said = (key: "headline.level" | SharedKey) =>
    ofPeople(names, (players) => words.say(key, { players, noun: metric.noun }), words);
  if (lead.length === best.length)
    return lead.every(({ text }) => text === best[0].text) ? said("headline.level") : unclear(names, order);
  const finding = said(`headline.shared.${end(metric)}.${kind === "share" ? "share" : "count"}`);
  return perNinety(finding, kind, words);
}

function unclear(names: readonly string[], order: Order): string {
  const { metric, words } = order;
  const on = (finding: string) => words.say("headline.on", { finding, noun: metric.noun });
  if (names.length > 2) {
    const finding = words.say("headline.no-leader");
    return inTenWords(on(ofAll(finding, order)), on(finding));
  }
  const finding = words.say("headline.unclear", { players: words.list(names) });
  return inTenWords(on(finding), finding);
}

function ofAll(finding: string, { best, gaps, words }: Order): string {
  const number = spelled(best.length, words);
  return words.say(gaps ? "headline.of-recorded" : "headline.of", { finding, number });
}

function end({ direction }: Metric): "most" | "fewest" {
  return direction === "lower" ? "fewest" : "most";
}
