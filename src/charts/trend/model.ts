import type { ComparedMetric, Comparison, Figure } from "../../comparison/comparison.ts";
import { estimateOf } from "../../comparison/estimateOf.ts";
import type { PlayerTrend, TrendPoint } from "../../comparison/trend.ts";
import { BEGINS_AT } from "../../comparison/trend.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { MetricUnit } from "../../domain/metric.ts";
import { figureText, panelTitle, valueText, type ChartWords } from "../../findings/figureText.ts";
import type { FollowedMatches } from "../../findings/trendHeadline.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import type { Interval } from "../../statistics/interval.ts";
import { dayOf } from "./day.ts";
import { trendWords, type TrendWords } from "./trendWords.ts";

/** One match of a line: figures in the metric's unit, and as printed. */
export interface TrendMark {
  readonly date: string;
  /** Days since 1970. */
  readonly day: number;
  /** Of the match alone; undefined for a share without an attempt. */
  readonly own: number | undefined;
  readonly ownText: string;
  /** Over the last minutes; undefined before there are enough. */
  readonly rolling: number | undefined;
  readonly rollingText: string | undefined;
  /** "v Watford". */
  readonly match: string;
  /** Minutes of the window, whole. */
  readonly minutes: number;
}

/** One player's season as a line. */
export interface TrendLine {
  readonly slot: number;
  readonly label: PlayerLabel;
  /** By date, at least one. */
  readonly marks: readonly TrendMark[];
  /** Of all matches shown; undefined for a share without an attempt. */
  readonly overall: number | undefined;
  readonly overallText: string;
  /** "65.3 overall". */
  readonly overallLabel: string;
  /** 95 % of the last mean; undefined where there is none. */
  readonly interval: Interval | undefined;
  readonly intervalText: string;
  /** The first match for each further club. */
  readonly moves: readonly { readonly day: number; readonly text: string }[];
}

/** A metric match by match, in its own unit. */
export interface TrendModel {
  readonly kind: "matches";
  readonly metric: MetricId;
  readonly title: string;
  readonly unit: MetricUnit;
  readonly lines: readonly TrendLine[];
  /** Who has no line and why, a sentence each. */
  readonly notes: readonly string[];
  readonly locale: string;
}

/** The trend as lines, in slot order; who has nothing to draw is named instead. */
export function trendModel({ shown, compared, trends }: FollowedMatches, words: ChartWords): TrendModel {
  const labels = standingLabels(shown.players, words);
  const context = { shown, compared, words, said: trendWords(words) };
  const lines: TrendLine[] = [];
  const notes: string[] = [];
  for (const one of trends) {
    const label = labels[one.slot] ?? { short: "", club: "" };
    if (one.state === "none") {
      notes.push(context.said.say(`trend.none.${one.reason}`, { player: label.short }));
      continue;
    }
    lines.push(lineOf(one, label, context));
    notes.push(...fewMinutes(one.points, label, context.said));
  }
  const title = panelTitle(compared, shown.numbers, words);
  const { id: metric, unit } = compared.metric;
  return { kind: "matches", metric, title, unit, lines, notes, locale: words.locale };
}

interface Context {
  readonly shown: Comparison;
  readonly compared: ComparedMetric;
  readonly words: ChartWords;
  readonly said: TrendWords;
}

function lineOf(
  { slot, points, overall }: PlayerTrend & { readonly state: "drawn" },
  label: PlayerLabel,
  context: Context,
): TrendLine {
  const { said } = context;
  const interval = estimateOf(points.at(-1)?.rolling?.figure)?.interval;
  const print = printer(context);
  return {
    slot,
    label,
    marks: points.map((point) => markOf(point, context)),
    overall: valueOf(overall),
    overallText: print(overall),
    overallLabel: said.say("trend.overall", { value: print(overall) }),
    interval,
    intervalText: interval === undefined ? said.say("trend.nothing") : intervalText(interval, context),
    moves: points.flatMap(({ match }, i) => {
      const before = points[i - 1]?.match.club;
      if (before === undefined || before.id === match.club.id) return [];
      const text = said.say("trend.move", { player: label.short, club: match.club.name });
      return [{ day: dayOf(match.date), text }];
    }),
  };
}

function markOf({ match, own, rolling }: TrendPoint, context: Context): TrendMark {
  const print = printer(context);
  const mean = rolling?.figure.state === "value" ? rolling.figure : undefined;
  return {
    date: match.date,
    day: dayOf(match.date),
    own: valueOf(own),
    ownText: print(own),
    rolling: mean?.value,
    rollingText: mean && print(mean),
    match: context.said.say(`trend.venue.${match.venue}`, { opponent: match.opponent }),
    minutes: rolling?.minutes ?? 0,
  };
}

function printer({ shown, compared, words }: Context): (figure: Figure) => string {
  return (figure) => figureText(figure, compared.metric, shown.numbers, words);
}

function valueOf(figure: Figure): number | undefined {
  return figure.state === "value" ? figure.value : undefined;
}

function intervalText({ low, high }: Interval, context: Context): string {
  const { shown, compared, words } = context;
  const text = (value: number) => valueText(value, compared.metric, shown.numbers, words);
  return words.say("interval", { low: text(low), high: text(high) });
}

function fewMinutes(
  points: readonly TrendPoint[],
  { short }: PlayerLabel,
  said: TrendWords,
): readonly string[] {
  if (points.some(({ rolling }) => rolling !== undefined)) return [];
  const minutes = points.reduce((sum, { match }) => sum + match.minutes, 0);
  return [said.say("trend.few", { player: short, minutes: said.number(minutes, 0), least: BEGINS_AT })];
}
