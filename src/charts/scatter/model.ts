import type { ComparedMetric, Comparison, Figure, PeerMember } from "../../comparison/comparison.ts";
import { estimateOf } from "../../comparison/estimateOf.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { MetricUnit } from "../../domain/metric.ts";
import { figureText, panelTitle, valueText, type ChartWords } from "../../findings/figureText.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";
import type { ScatterWords } from "../../messages/scatterMessages.ts";
import type { Interval } from "../../statistics/interval.ts";
import { chosenMembers } from "../cloud/chosenMembers.ts";
import { extentOf, tickFormat, type Extent } from "../cloud/cloudScale.ts";
import { withWhiskers } from "../cloud/whisker.ts";

/** One of the two axes, in its metric's unit. */
export interface ScatterAxis {
  readonly metric: MetricId;
  /** The metric and what its numbers are, e.g. "Passes per 90". */
  readonly title: string;
  readonly unit: MetricUnit;
  /** What the axis must hold. */
  readonly extent: Extent;
  /** Of the peers drawn; undefined without any. */
  readonly median: { readonly value: number; readonly label: string } | undefined;
  /** A value as it is printed, and as a tick of the axis is. */
  readonly print: (value: number) => string;
  readonly tick: (value: number) => string;
}

/** A figure on an axis, with its interval where it has one. */
export interface Coordinate {
  readonly value: number;
  readonly label: string;
  readonly interval: Interval | undefined;
}

/** A chosen player: a point, or why there is none. */
export type ScatterPoint =
  | { readonly state: "drawn"; readonly x: Coordinate; readonly y: Coordinate }
  | { readonly state: "missing"; readonly reason: string };

/** The peers that have both figures. */
export interface ScatterPeers {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly members: readonly PeerMember[];
  /** The slot a peer stands in who is compared himself, by place in `members`. */
  readonly chosen: ReadonlyMap<number, number>;
}

/** Two metrics against each other, in their own units. */
export interface ScatterModel {
  readonly kind: "scatter";
  readonly players: readonly PlayerLabel[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** In slot order. */
  readonly points: readonly ScatterPoint[];
  readonly peers: ScatterPeers;
  /** Who is not in the plot and why, a line a reason. */
  readonly absent: readonly string[];
}

/**
 * Two metrics of a comparison against each other: a point a player, a dot a peer who has both figures.
 *
 * @param comparison its first metric goes across, its second up; numbers are rates or totals
 */
export function scatterModel(
  comparison: Comparison,
  [across, up]: readonly [ComparedMetric, ComparedMetric],
  words: ChartWords,
  own: ScatterWords,
): ScatterModel {
  const players = standingLabels(comparison.players, words);
  const points = comparison.players.map((_, slot) =>
    point([across.figures[slot], up.figures[slot]], [across, up], comparison, words),
  );
  const peers = scatterPeers(comparison, across, up);
  return {
    kind: "scatter",
    players,
    points,
    peers,
    x: axis(across, { values: peers.xs, own: coordinates(points, "x") }, comparison, words),
    y: axis(up, { values: peers.ys, own: coordinates(points, "y") }, comparison, words),
    absent: absentees(points, players, own),
  };
}

/** "Jones and Bastoni (not in this data)": who is not drawn, by the reason. */
function absentees(
  points: readonly ScatterPoint[],
  players: readonly PlayerLabel[],
  own: ScatterWords,
): readonly string[] {
  const byReason = new Map<string, readonly string[]>();
  points.forEach((one, slot) => {
    if (one.state === "drawn") return;
    byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), players[slot]?.short ?? ""]);
  });
  return [...byReason].map(([reason, names]) =>
    own.say("scatter.absent", { players: own.list(names), reason }),
  );
}

function coordinates(points: readonly ScatterPoint[], along: "x" | "y"): readonly Coordinate[] {
  return points.flatMap((one) => (one.state === "drawn" ? one[along] : []));
}

function point(
  figures: readonly (Figure | undefined)[],
  metrics: readonly ComparedMetric[],
  { numbers }: Comparison,
  words: ChartWords,
): ScatterPoint {
  const [x, y] = metrics.map(({ metric }, i) => {
    const figure = figures[i];
    return figure?.state === "value"
      ? coordinate(figure, figureText(figure, metric, numbers, words))
      : undefined;
  });
  if (x !== undefined && y !== undefined) return { state: "drawn", x, y };
  const reasons = figures.flatMap((figure, i) => {
    const metric = metrics[i]?.metric;
    if (figure?.state !== "gap" || metric === undefined) return [];
    const reason = figureText(figure, metric, numbers, words);
    return figure.reason === "no-player" ? reason : `${metric.label}: ${reason}`;
  });
  return { state: "missing", reason: [...new Set(reasons)].join("; ") };
}

function coordinate(figure: Figure & { readonly state: "value" }, label: string): Coordinate {
  return { value: figure.value, label, interval: estimateOf(figure)?.interval };
}

/** Where the group's figures are known on both axes. */
function scatterPeers(
  comparison: Comparison,
  { peers: across }: ComparedMetric,
  { peers: up }: ComparedMetric,
): ScatterPeers {
  const all = comparison.peers.state === "group" ? comparison.peers.members : [];
  const slots = chosenMembers(comparison);
  const xs: number[] = [];
  const ys: number[] = [];
  const members: PeerMember[] = [];
  const chosen = new Map<number, number>();
  all.forEach((member, index) => {
    const [x = NaN, y = NaN] = [across?.values[index], up?.values[index]];
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    const slot = slots.get(index);
    if (slot !== undefined) chosen.set(members.length, slot);
    xs.push(x);
    ys.push(y);
    members.push(member);
  });
  return { xs: Float64Array.from(xs), ys: Float64Array.from(ys), members, chosen };
}

interface OnAxis {
  readonly values: Float64Array;
  readonly own: readonly Coordinate[];
}

function axis(
  compared: ComparedMetric,
  { values, own }: OnAxis,
  { numbers }: Comparison,
  words: ChartWords,
): ScatterAxis {
  const { metric, peers } = compared;
  const print = (value: number) => valueText(value, metric, numbers, words);
  const points = extentOf(
    values,
    own.map(({ value }) => value),
  ) ?? { low: 0, high: 1 };
  const intervals = own.flatMap(({ interval }) => interval ?? []);
  const median = values.length > 0 ? peers?.median : undefined;
  return {
    metric: metric.id,
    title: panelTitle(compared, numbers, words),
    unit: metric.unit,
    extent: withWhiskers(points, intervals, values.length === 0),
    median:
      median === undefined
        ? undefined
        : { value: median, label: words.say("bars.median", { value: print(median) }) },
    print,
    tick: tickFormat(metric.unit, words.locale),
  };
}
