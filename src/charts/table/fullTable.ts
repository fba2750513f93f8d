import type {
  ComparedMetric,
  ComparedPlayer,
  Comparison,
  Figure,
  FoundPlayer,
} from "../../comparison/comparison.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { competitionSeason } from "../../findings/caption.ts";
import { figureText, panelTitle, valueText, type ChartWords } from "../../findings/figureText.ts";
import { intervalText } from "../../findings/intervalText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import { rankText } from "../../findings/rankText.ts";
import { rankMessages } from "../../messages/rankMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Numbers } from "../../selection/selection.ts";
import { cellNumbers, printedDecimals, type CellNumbers } from "./cellNumbers.ts";
import { tableWords, type TableWords } from "./tableWords.ts";

/** A column of the table: a player, and how much of him there is. */
export interface FullPlayer extends PlayerLabel {
  readonly slot: number;
  /** "Premier League 2017/18"; empty where there is no player. */
  readonly season: string;
  readonly minutes: number | undefined;
  readonly minutesText: string;
  readonly matches: number | undefined;
  readonly starts: number | undefined;
  readonly matchesText: string;
}

/** One player on one metric, as printed; empty where there is nothing to print. */
export interface FullCell {
  readonly value: string;
  readonly interval: string;
  readonly percentile: string;
  readonly rank: string;
  /** Undefined for a gap. */
  readonly numbers: CellNumbers | undefined;
}

/** One metric: a cell a player in the table's order, and what is in the middle of the peers. */
export interface FullMetric {
  readonly id: MetricId;
  readonly title: string;
  /** "lower is better" and the like; undefined where higher is. */
  readonly note: string | undefined;
  readonly cells: readonly FullCell[];
  readonly median: { readonly text: string; readonly number: number } | undefined;
}

/** Everything that is known of a comparison's figures. */
export interface FullTable {
  readonly players: readonly FullPlayer[];
  /** The head of the median's column; undefined without peers. */
  readonly median: PlayerLabel | undefined;
  readonly metrics: readonly FullMetric[];
}

/** The parts of a cell, in the order they stand below each other. */
export const PARTS = ["value", "interval", "percentile", "rank"] as const;
export type Part = (typeof PARTS)[number];
/** What belongs to a value. */
export const OTHER_PARTS = ["interval", "percentile", "rank"] as const satisfies readonly Part[];
export type OtherPart = (typeof OTHER_PARTS)[number];

/**
 * Value, interval, percentile and rank of every player on every metric; the minutes and matches behind them; and the
 * median of the peers. Values are raw, also where the link asks for percentiles.
 */
export function fullTable(comparison: Comparison, words: ChartWords): FullTable {
  const numbers = comparison.numbers === "pct" ? "per90" : comparison.numbers;
  const context: Context = { numbers, words, said: tableWords(words) };
  const labels = standingLabels(comparison.players, words);
  const { peers } = comparison;
  return {
    players: comparison.players.map((player, slot) => ({
      ...(labels[slot] ?? { short: "", club: "" }),
      slot,
      ...playing(player, context),
    })),
    median:
      peers.state === "group"
        ? {
            short: context.said.say("full.median"),
            club: context.said.say("full.peers", { count: peers.size }),
          }
        : undefined,
    metrics: comparison.metrics.map((compared) => fullMetric(compared, context)),
  };
}

/** The parts that any cell of a metric has. */
export function partsOf({ cells }: FullMetric): readonly Part[] {
  return PARTS.filter((part) => part === "value" || cells.some((cell) => cell[part] !== ""));
}

interface Context {
  readonly numbers: Numbers;
  readonly words: ChartWords;
  readonly said: TableWords;
}

const NO_PLAYING_TIME: Pick<FoundPlayer, "minutes" | "matches" | "starts"> = { minutes: undefined };

function playing(
  player: ComparedPlayer,
  { words, said }: Context,
): Omit<FullPlayer, "slot" | keyof PlayerLabel> {
  const nobody = player.state !== "found";
  const { minutes, matches, starts } = nobody ? NO_PLAYING_TIME : player;
  const unknown = said.say(nobody ? "full.nothing" : "full.unknown");
  const print = (count: number | undefined) => (count === undefined ? unknown : words.number(count, 0));
  return {
    season: player.state === "missing" ? "" : competitionSeason(player.dataset),
    minutes,
    minutesText: print(minutes),
    matches,
    starts,
    matchesText:
      matches === undefined || starts === undefined
        ? print(matches)
        : said.say("full.matches.cell", { matches: print(matches), starts: print(starts) }),
  };
}

function fullMetric(compared: ComparedMetric, context: Context): FullMetric {
  const { metric, figures, peers } = compared;
  const { numbers, words, said } = context;
  const { direction } = metric;
  return {
    id: metric.id,
    title: panelTitle(compared, numbers, words),
    note: direction === "higher" ? undefined : said.say(`full.${direction}`),
    cells: figures.map((figure) => fullCell(figure, metric, context)),
    median: peers && {
      text: valueText(peers.median, metric, numbers, words),
      number: printedDecimals(peers.median, metric, numbers),
    },
  };
}

function fullCell(figure: Figure, metric: Metric, { numbers, words, said }: Context): FullCell {
  const value = figureText(figure, metric, numbers, words);
  if (figure.state === "gap") return { value, interval: "", percentile: "", rank: "", numbers: undefined };
  const { standing } = figure;
  const rank = standing && rankText(standing, words, createWords(words.locale, rankMessages));
  return {
    value,
    interval: intervalText(figure, metric, numbers, words),
    percentile: standing ? words.number(standing.percentile, 0) : "",
    rank:
      rank === undefined ? "" : standing?.member === false ? said.say("full.rank.outside", { rank }) : rank,
    numbers: cellNumbers(figure, metric, numbers),
  };
}
