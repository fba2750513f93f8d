import type {
  ComparedMetric,
  ComparedPlayer,
  Comparison,
  Figure,
  GapReason,
} from "../../../src/comparison/comparison.ts";
import type { Interval } from "../../../src/statistics/interval.ts";
import { percentile } from "../../../src/statistics/percentile.ts";
import { rank } from "../../../src/statistics/rank.ts";
import type { Palette } from "../../../src/charts/palette/palette.ts";
import {
  aComparison,
  aFigure,
  aFound,
  aGroup,
  aMetric,
  aMissing,
  peersWith,
  theMetric,
} from "../aComparison.ts";

/** The colours of the light theme, so that a reviewer can open the picture. */
export const LIGHT: Palette = {
  players: ["#0072B2", "#C1272D", "#8A6100", "#007A5E", "#7B3FA0", "#4D5561"],
  onPlayer: "#fff",
  ink: "#16181d",
  quiet: "#565b66",
  rule: "#dedbd3",
  track: "#f0eee8",
  card: "#fff",
};

/** A tag a line, so that a change can be read. */
export const lines = (markup: string) => `${markup.replaceAll("><", ">\n<")}\n`;

/** A figure as a test gives it: a value, one with its interval, one of who is no peer, or the reason of a gap. */
type Given =
  number | GapReason | { readonly value: number; readonly interval?: Interval; readonly member?: boolean };

/** A metric on which the players stand among peers with these figures. */
export function stood(
  id: string,
  given: readonly Given[],
  peers: readonly number[] = HUNDRED,
): ComparedMetric {
  const { direction } = theMetric(id);
  const figure = (one: Given): Figure => {
    if (typeof one === "string") return { state: "gap", reason: one };
    const {
      value,
      interval = "rate-only" as const,
      member = true,
    } = typeof one === "number" ? { value: one } : one;
    const of = peers.length;
    return aFigure(value, {
      interval,
      standing: {
        percentile: percentile(value, peers, direction),
        rank: rank(value, peers, direction),
        of,
        member,
      },
    });
  };
  return aMetric(id, given.map(figure), { peers: peersWith(...peers) });
}

/** 0.5, 1.5 … 99.5: the percentile of a whole number is the number itself. */
export const HUNDRED: readonly number[] = Array.from({ length: 100 }, (_, index) => index + 0.5);

/** Players on metrics, against a group of peers. */
export function among(players: readonly ComparedPlayer[], metrics: readonly ComparedMetric[]): Comparison {
  return aComparison(players, metrics, { peers: aGroup() });
}

/** Six players, one of them absent, on ten metrics of every direction, with gaps and hostile names. */
export const hard: Comparison = among(
  [
    aFound({ shortName: "V. van Dijk", name: "Virgil van Dijk", clubs: ["Southampton", "Liverpool"] }),
    aFound({ shortName: '<script>alert("1")</script>', name: "Other", club: "A & B" }),
    aMissing("Nobody Known"),
    aFound({ shortName: "عمر", name: "Omar", club: "نادي" }),
    aFound({ shortName: "Wolfeschlegelsteinhausenbergerdorff", name: "W", club: "Milton Keynes Dons" }),
    aFound({ shortName: "J. Jones", name: "J Jones", club: "Liverpool" }),
  ],
  [
    stood("passes", [52.9, 75, "no-player", 75, 75, 75]),
    stood("pass-accuracy", [89, 91.5, "no-player", 12, "no-attempts", 100]),
    stood("progressive-passes", [5.79, 8.93, "no-player", 0, 99.9, 50]),
    stood("fouls", [0, 0, "no-player", 99, 50.5, 100]),
    stood("passes-final-third", [1, 2, "no-player", 3, 4, 5]),
    stood("interceptions", [6.61, 6.43, "no-player", "not-recorded", 20, 30]),
    stood("clearances", [4.26, 3.64, "no-player", "clubs-not-poolable", 50, 51]),
    stood("aerial-success", [66, 66.1, "no-player", 66, 66, 66]),
    stood("red-cards", [0, 0, "no-player", 0, 0, 0], [0, 0, 0, 0, 0]),
    stood("goals", [{ value: 0.1, member: false }, 0, "no-player", 0, 0, 0]),
  ],
);

/** Two players on three metrics. */
export const plain: Comparison = among(
  [
    aFound({ shortName: "V. van Dijk", name: "Virgil van Dijk", club: "Liverpool" }),
    aFound({ shortName: "N. Otamendi", name: "Nicolas Otamendi", club: "Manchester City" }),
  ],
  [
    stood("passes", [65.3, 89.9]),
    stood("pass-accuracy", [90.6, 93.8]),
    stood("fouls", [20, 30]),
    stood("interceptions", [6.5, "not-recorded"]),
  ],
);

/** Every number of a text, as printed. */
export function numbersOf(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
}
