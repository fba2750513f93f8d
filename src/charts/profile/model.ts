import type { ComparedMetric, ComparedPlayer, Comparison } from "../../comparison/comparison.ts";
import type { MetricId } from "../../domain/ids.ts";
import { absentNote } from "../../findings/absentNote.ts";
import { directionNote } from "../../findings/directionNote.ts";
import { figureText, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import { rankText } from "../../findings/rankText.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import type { ProfileWords } from "../../messages/profileMessages.ts";
import type { Numbers } from "../../selection/selection.ts";

/** A player of the profile: slots without a percentile by nature, the median of a group, are left out. */
export interface ProfilePlayer {
  readonly slot: number;
  readonly label: PlayerLabel;
  /** True when nobody is there to have a figure. */
  readonly absent: boolean;
  /** What holds for all of the player's figures: outside the peers, not in this data. */
  readonly note: string | undefined;
}

/** One player's place on one metric. */
export interface ProfileMark {
  readonly slot: number;
  /** 0..100, higher is better; undefined where there is no dot. */
  readonly percentile: number | undefined;
  /** As printed: the value, or why there is none. */
  readonly value: string;
  /** "12th of 64"; that there is no percentile; undefined where there is no value either. */
  readonly rank: string | undefined;
}

export interface ProfileRow {
  readonly metric: MetricId;
  /** "Passes per 90". */
  readonly title: string;
  /** "lower is better", "style, not merit". */
  readonly note: string | undefined;
  /** In the order of the players. */
  readonly marks: readonly ProfileMark[];
}

export interface ProfileGroup {
  /** The category. */
  readonly title: string;
  readonly rows: readonly ProfileRow[];
}

/** Percentiles of all metrics on one axis, 0 to 100, with what is printed beside them. */
export interface ProfileModel {
  readonly kind: "profile";
  readonly players: readonly ProfilePlayer[];
  /** By category, in the order the categories first come. */
  readonly groups: readonly ProfileGroup[];
  /** What stands over the 50. */
  readonly median: string;
}

/** The profile of a comparison, in percentiles; its printed values are in each metric's own unit. */
export function profileModel(comparison: Comparison, words: ChartWords, own: ProfileWords): ProfileModel {
  const players = profilePlayers(comparison, words, own);
  const context = { numbers: rawNumbers(comparison.numbers), words, own };
  const rows = comparison.metrics.map((compared) => ({
    category: compared.metric.category,
    row: {
      metric: compared.metric.id,
      title: panelTitle(compared, context.numbers, words),
      note: directionNote(compared.metric, own),
      marks: players.map(({ slot }) => profileMark(compared, slot, context)),
    },
  }));
  return {
    kind: "profile",
    players,
    groups: [...new Set(rows.map(({ category }) => category))].map((category) => ({
      title: own.say(`profile.category.${category}`),
      rows: rows.filter((one) => one.category === category).map(({ row }) => row),
    })),
    median: own.say("profile.median"),
  };
}

function profilePlayers(comparison: Comparison, words: ChartWords, own: ProfileWords) {
  const labels = standingLabels(comparison.players, words);
  return comparison.players.flatMap((player, slot): readonly ProfilePlayer[] => {
    if (player.state === "median") return [];
    const label = labels[slot] ?? { short: "", club: "" };
    const absent = player.state === "missing";
    return [{ slot, label, absent, note: playerNote(player, slot, { comparison, words, own }) }];
  });
}

function playerNote(
  player: ComparedPlayer,
  slot: number,
  { comparison, words, own }: { comparison: Comparison; words: ChartWords; own: ProfileWords },
): string | undefined {
  if (player.state === "missing") return absentNote(player, words);
  const figures = comparison.metrics.map(({ figures }) => figures[slot]);
  const outside = figures.some((figure) => figure?.state === "value" && figure.standing?.member === false);
  return outside ? own.say("standing.outside") : undefined;
}

interface Context {
  readonly numbers: Numbers;
  readonly words: ChartWords;
  readonly own: ProfileWords;
}

function profileMark({ metric, figures }: ComparedMetric, slot: number, context: Context): ProfileMark {
  const { numbers, words, own } = context;
  const figure = figures[slot] ?? { state: "gap", reason: "no-player" };
  const value = figureText(figure, metric, numbers, words);
  if (figure.state === "gap") return { slot, percentile: undefined, value, rank: undefined };
  const { standing } = figure;
  return standing === undefined
    ? { slot, percentile: undefined, value, rank: own.say("profile.none") }
    : { slot, percentile: standing.percentile, value, rank: rankText(standing, words, own) };
}
