import type { ComparedMetric, ComparedPlayer, Comparison, Figure } from "../../comparison/comparison.ts";
import { estimateOf } from "../../comparison/estimateOf.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { MetricUnit } from "../../domain/metric.ts";
import { competitionSeason } from "../../findings/caption.ts";
import { figureText, panelTitle, valueText, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels } from "../../findings/playerLabels.ts";
import type { Interval } from "../../statistics/interval.ts";
import { seasonsWords } from "./seasonsWords.ts";

/** One player's season, as a point. */
export interface SeasonRow {
  readonly slot: number;
  readonly name: string;
  /** Which season, and for whom: "Premier League 2017/18, Liverpool". */
  readonly when: string;
  /** Undefined for a gap, which the text gives the reason of. */
  readonly value: number | undefined;
  readonly text: string;
  readonly interval: Interval | undefined;
  readonly intervalText: string;
  /** True when the row before is the same player's, so that a line joins the two. */
  readonly joins: boolean;
}

/** A metric season by season, in its own unit. */
export interface SeasonsModel {
  readonly kind: "seasons";
  readonly metric: MetricId;
  readonly title: string;
  readonly unit: MetricUnit;
  /** Players in order of their first slot, the seasons of each by time. */
  readonly rows: readonly SeasonRow[];
  readonly locale: string;
}

/** A point a player and season, where matches are not known. */
export function seasonsModel(
  { players, numbers }: Comparison,
  compared: ComparedMetric,
  words: ChartWords,
): SeasonsModel {
  const labels = standingLabels(players, words);
  const order = inTime(players);
  const { metric, figures } = compared;
  return {
    kind: "seasons",
    metric: metric.id,
    title: panelTitle(compared, numbers, words),
    unit: metric.unit,
    rows: order.map((slot, i): SeasonRow => {
      const figure: Figure = figures[slot] ?? { state: "gap", reason: "no-player" };
      const { short, club } = labels[slot] ?? { short: "", club: "" };
      const player = players[slot];
      const again = players.filter((other) => personOf(other) === personOf(player)).length > 1;
      return {
        slot,
        name: again ? short.replace(/ \([^()]*\)$/, "") : short,
        when: [player === undefined ? "" : seasonOf(player), club].filter((text) => text !== "").join(", "),
        value: figure.state === "value" ? figure.value : undefined,
        text: figureText(figure, metric, numbers, words),
        ...intervalOf(figure, (value) => valueText(value, metric, numbers, words), words),
        joins: i > 0 && personOf(players[order[i - 1] ?? -1]) === personOf(player),
      };
    }),
    locale: words.locale,
  };
}

function intervalOf(
  figure: Figure,
  text: (value: number) => string,
  words: ChartWords,
): Pick<SeasonRow, "interval" | "intervalText"> {
  const said = seasonsWords(words);
  const interval = estimateOf(figure)?.interval;
  if (interval === undefined) return { interval, intervalText: said.say("trend.nothing") };
  const { low, high } = interval;
  return {
    interval,
    intervalText: words.say("interval", { low: text(low), high: text(high) }),
  };
}

/** Slots: whose player comes first, then whose season does. */
function inTime(players: readonly ComparedPlayer[]): readonly number[] {
  const first = (slot: number) => players.findIndex((other) => personOf(other) === personOf(players[slot]));
  const time = (slot: number) => {
    const player = players[slot];
    return player === undefined || player.state === "missing" ? "" : player.dataset.season.id;
  };
  return players
    .map((_, slot) => slot)
    .toSorted((a, b) => first(a) - first(b) || (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : a - b));
}

/** Who it is: slots of one player in several datasets have the same. */
function personOf(player: ComparedPlayer | undefined): string {
  if (player === undefined) return "";
  return "unknown" in player.ref ? `?${player.ref.unknown}` : player.ref.player;
}

function seasonOf(player: ComparedPlayer): string {
  return player.state === "found" ? competitionSeason(player.dataset) : "";
}
