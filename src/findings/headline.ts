import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { Metric } from "../domain/metric.ts";
import { numberKind, type ChartWords, type NumberKind } from "./figureText.ts";
import { fromBest, ranked, type Ranked } from "./ranked.ts";
import { playerLabels } from "./playerLabels.ts";
import { spelled } from "./spelled.ts";
import { startOfSentence } from "./startOfSentence.ts";

const NAMED_AT_MOST = 3;

/**
 * The finding, in at most ten words for names of everyday length; computed from the drawn numbers. Players whose printed numbers are equal
 * are level; for a metric where lower is better the fewest is the news.
 */
export function headline(comparison: Comparison, words: ChartWords): string {
  return startOfSentence(finding(comparison, words), words.locale);
}

function finding(comparison: Comparison, words: ChartWords): string {
  const [first, ...more] = comparison.metrics;
  if (comparison.players.length === 0) return words.say("headline.none");
  if (comparison.datasets.length === 0)
    return words.say(unreadable(comparison) ? "headline.unreadable" : "headline.nobody", {
      count: comparison.players.length,
    });
  if (first === undefined) return words.say("headline.no-metrics");
  if (more.length > 0) return manyMetrics(comparison, words);
  return oneMetric(comparison, first, words);
}

function unreadable({ players }: Comparison): boolean {
  return players.some((player) => player.state === "missing" && player.reason === "unreadable-dataset");
}

function manyMetrics({ players, metrics }: Comparison, words: ChartWords): string {
  const found = playerLabels(players).filter((_, slot) => players[slot]?.state === "found");
  const names = found.map(({ short }) => short);
  const said = (named: string) => words.say("headline.many", { players: named, count: metrics.length });
  return inTenWords(said(people(names, words)), said(counted(names, words)));
}

/** The names, or how many there are when a headline cannot hold them. */
function people(names: readonly string[], words: ChartWords): string {
  return names.length > NAMED_AT_MOST ? counted(names, words) : words.list(names);
}

/** "three players". */
function counted({ length }: readonly string[], words: ChartWords): string {
  return words.say("headline.players", { number: spelled(length, words) });
}

interface Finding {
  /** True when a player in the data has no figure, so that nobody is first of all who are shown. */
  readonly gaps?: boolean;
  readonly metric: Metric;
  readonly kind: NumberKind;
  readonly words: ChartWords;
}

function oneMetric(comparison: Comparison, compared: ComparedMetric, words: ChartWords): string {
  const { metric } = compared;
  const context = { metric, kind: numberKind(metric, comparison.numbers), words };
  const best = fromBest(ranked(comparison, compared, words), metric.direction);
  const [first, second] = best;
  if (first === undefined) return gap(compared, words);
  if (second === undefined) return alone(first, context);
  const level = best.filter(({ text }) => text === first.text);
  if (level.length > 1) return shared(level, best.length, context);
  const gaps = compared.figures.some((figure) => figure.state === "gap" && figure.reason !== "no-player");
  return ahead(first, best, { ...context, gaps });
}

/** Why nobody has a figure, where it is the same reason for all who are in the data. */
function gap({ metric, figures }: ComparedMetric, words: ChartWords): string {
  const reasons = new Set(figures.flatMap((figure) => (figure.state === "gap" ? [figure.reason] : [])));
  reasons.delete("no-player");
  const [reason, ...others] = reasons;
  const told = others.length === 0 && reason !== "unreadable" && reason !== "no-player" ? reason : undefined;
  return words.say(told === undefined ? "headline.gap" : `headline.gap.${told}`, { metric: metric.label });
}

function alone({ label, text, value }: Ranked, { metric, kind, words }: Finding): string {
  const values = { player: label, value: text, noun: metric.noun, count: Math.round(value) };
  const finding = words.say(`headline.one.${kind}`, values);
  return kind === "rate" ? inTenWords(words.say("headline.per90", { finding }), finding) : finding;
}

function ahead({ label }: Ranked, all: readonly Ranked[], { metric, kind, words, gaps }: Finding): string {
  const values = { player: label, noun: metric.noun };
  const fewer = metric.direction === "lower";
  const [, second, third] = all;
  if (second !== undefined && third === undefined) {
    const finding = words.say(`headline.${fewer ? "fewer" : "more"}.${kind}`, values);
    return inTenWords(words.say("headline.than", { finding, second: second.label }), finding);
  }
  const finding = words.say(`headline.${fewer ? "fewest" : "most"}.${kind}`, values);
  const of = words.say(gaps === true ? "headline.of-recorded" : "headline.of", {
    finding,
    number: spelled(all.length, words),
  });
  return inTenWords(of, finding);
}

function shared(level: readonly Ranked[], count: number, { metric, kind, words }: Finding): string {
  const names = level.map(({ label }) => label);
  const end = metric.direction === "lower" ? "fewest" : "most";
  const unit = kind === "share" ? "share" : "count";
  const key = level.length === count ? "headline.level" : (`headline.shared.${end}.${unit}` as const);
  const said = (players: string) => words.say(key, { players, noun: metric.noun });
  return inTenWords(said(people(names, words)), said(counted(names, words)));
}

const MOST_WORDS = 10;

/** `whole` if it is short enough for a headline, else `short`. */
function inTenWords(whole: string, short: string): string {
  return whole.split(" ").length > MOST_WORDS ? short : whole;
}
