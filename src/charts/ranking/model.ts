import type { ComparedMetric, FoundPlayer } from "../../comparison/comparison.ts";
import type { Place, RankedRow } from "../../comparison/ranking.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { MetricUnit } from "../../domain/metric.ts";
import { figureText, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { intervalText } from "../../findings/intervalText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import { rankMark } from "../../findings/rankMark.ts";
import type { RankingWords } from "../../messages/rankingMessages.ts";
import type { Numbers, PlayerRef } from "../../selection/selection.ts";
import type { Interval } from "../../statistics/interval.ts";

/** One line of a ranking, its value from zero in the metric's unit; without a value its text is the reason of a gap. */
export interface RankingRow {
  readonly label: PlayerLabel;
  /** Beside the name, quietly: role or club. */
  readonly quiet: string;
  /** Of a chosen player. */
  readonly slot: number | undefined;
  /** "3", "3=" of equals, "(3)" of an outsider; "" of a gap. */
  readonly rank: string;
  /** The same as a number; undefined for a gap. */
  readonly place: Place | undefined;
  readonly value: number | undefined;
  readonly text: string;
  /** 95 %, in the unit of the value; undefined where there is none. */
  readonly interval: Interval | undefined;
  readonly intervalText: string;
  /** How many stand between the line above and this one and are not drawn. */
  readonly skipped: number;
  /** Who would be added; undefined for the chosen. */
  readonly ref: PlayerRef | undefined;
}

/** Ranked bars in the data's own units. */
export interface RankingModel {
  readonly metric: MetricId;
  /** The metric and what its numbers are, e.g. "Passes per 90". */
  readonly title: string;
  /** What the ranks are among, e.g. "Rank among 17 at Liverpool". */
  readonly rankTitle: string;
  /** How many are ranked, as printed. */
  readonly of: string;
  readonly unit: MetricUnit;
  readonly rows: readonly RankingRow[];
  /** The largest value or interval end, in the metric's unit. */
  readonly largest: number;
  /** Whom the ranking leaves out, a sentence each. */
  readonly notes: readonly string[];
  /** How an axis prints a tick. */
  readonly locale: string;
  /** Said in the place of so many who are not drawn, e.g. "… 24 more". */
  skippedText(count: number): string;
}

/** What a ranking is drawn from. */
export interface RankingFacts {
  readonly rows: readonly RankedRow[];
  readonly compared: ComparedMetric;
  readonly numbers: Numbers;
  readonly rankTitle: string;
  /** How many are ranked. */
  readonly of: number;
  readonly notes: readonly string[];
  /** What stands beside a player's name. */
  readonly quiet: (player: FoundPlayer) => string;
}

/** Ranked bars of one metric, in the order of the rows. */
export function rankingModel(facts: RankingFacts, words: ChartWords, own: RankingWords): RankingModel {
  const { compared, numbers, rankTitle, notes } = facts;
  const labels = standingLabels(
    facts.rows.map(({ player }) => player),
    words,
  );
  const rows = facts.rows.map((row, at) => {
    const label = labels[at] ?? { short: "", club: "" };
    const { figure, player, slot, skipped } = row;
    return {
      label,
      quiet: player.state === "found" ? facts.quiet(player) : label.club,
      slot,
      rank: rankMark(row, own),
      place: row.place,
      ...drawn(row),
      text: figureText(figure, compared.metric, numbers, words),
      intervalText: intervalText(figure, compared.metric, numbers, words),
      skipped,
      ref: slot === undefined ? player.ref : undefined,
    };
  });
  return {
    metric: compared.metric.id,
    title: panelTitle(compared, numbers, words),
    rankTitle,
    of: words.number(facts.of, 0),
    unit: compared.metric.unit,
    rows,
    largest: Math.max(0, ...rows.map(({ value = 0, interval }) => Math.max(value, interval?.high ?? 0))),
    notes,
    locale: words.locale,
    skippedText: (count) => own.say("rank.skipped", { number: words.number(count, 0) }),
  };
}

function drawn({ figure }: RankedRow): Pick<RankingRow, "value" | "interval"> {
  if (figure.state === "gap") return { value: undefined, interval: undefined };
  const { value, interval } = figure;
  return { value, interval: typeof interval === "string" ? undefined : interval };
}
