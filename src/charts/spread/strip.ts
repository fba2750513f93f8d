import type { ComparedMetric, Figure, PeerFigures } from "../../comparison/comparison.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { MetricUnit } from "../../domain/metric.ts";
import { panelTitle, valueText } from "../../findings/figureText.ts";
import type { PlayerLabel } from "../../findings/playerLabels.ts";
import type { Numbers } from "../../selection/selection.ts";
import type { Interval } from "../../statistics/interval.ts";
import { extentOf, tickFormat, type Extent } from "../cloud/cloudScale.ts";
import { withWhiskers } from "../cloud/whisker.ts";
import { valueAndPlace, type SpreadTexts } from "./spreadPlace.ts";

/** A chosen player among the peers of one metric. */
export interface SpreadPlayer {
  readonly slot: number;
  readonly name: string;
  /** What follows the name: "52.9, 12th of 64". */
  readonly said: string;
  readonly value: number;
  readonly interval: Interval | undefined;
  /** True when the place is the one he would have among them. */
  readonly outside: boolean;
  /** His own place in `values`; undefined when he is none of the peers. */
  readonly peer: number | undefined;
}

/** One metric: every peer's value, and the chosen players. */
export interface SpreadStrip {
  readonly metric: MetricId;
  /** The metric and what its numbers are, e.g. "Passes per 90". */
  readonly title: string;
  /** Below the title: the median, and what rank 1 is where it is not the most. */
  readonly notes: readonly string[];
  readonly unit: MetricUnit;
  readonly extent: Extent;
  /** In the metric's unit, ascending; empty when no peer has a figure. */
  readonly values: Float64Array;
  /** The index in the group of each value. */
  readonly members: Uint32Array;
  readonly median: number | undefined;
  readonly players: readonly SpreadPlayer[];
  /** Who has no place in the strip, and why; a line a player. */
  readonly aside: readonly string[];
  /** A value as it is printed, and as a tick of the axis is. */
  readonly print: (value: number) => string;
  readonly tick: (value: number) => string;
}

/** The players of a comparison, as a strip speaks of them. */
export interface Compared {
  readonly numbers: Numbers;
  readonly labels: readonly PlayerLabel[];
  /** The slot of a member of the group who is compared himself. */
  readonly chosen: ReadonlyMap<number, number>;
}

/** One metric as a strip; without peers' figures there is nothing to stand among, and the players stand aside. */
export function spreadStrip(compared: ComparedMetric, among: Compared, texts: SpreadTexts): SpreadStrip {
  const { metric, peers } = compared;
  const { words } = texts;
  const print = (value: number) => valueText(value, metric, among.numbers, words);
  const members = known(peers);
  const values = Float64Array.from(members, (member) => peers?.values[member] ?? NaN);
  const players = peers === undefined ? [] : drawn(compared, { ...among, members, print }, texts);
  const own = players.map(({ value }) => value);
  const intervals = players.flatMap(({ interval }) => interval ?? []);
  return {
    metric: metric.id,
    title: panelTitle(compared, among.numbers, words),
    notes: notes(compared, print, texts),
    unit: metric.unit,
    extent: withWhiskers(extentOf(values, own) ?? { low: 0, high: 1 }, intervals, false),
    values,
    members,
    median: peers?.median,
    players,
    aside: aside(compared, { ...among, print }, texts),
    print,
    tick: tickFormat(metric.unit, words.locale),
  };
}

/** The members who have a figure, the lowest first: what is sorted once need not be sorted at every width. */
function known(peers: PeerFigures | undefined): Uint32Array {
  if (peers === undefined) return new Uint32Array();
  const { values } = peers;
  const members = Uint32Array.from(values.keys()).filter((member) => !Number.isNaN(values[member] ?? NaN));
  return members.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

interface Printed extends Compared {
  readonly print: SpreadStrip["print"];
}

function drawn(
  { figures }: ComparedMetric,
  { labels, chosen, members, print }: Printed & { readonly members: Uint32Array },
  texts: SpreadTexts,
): readonly SpreadPlayer[] {
  const places = new Map([...chosen].map(([member, slot]) => [slot, members.indexOf(member)] as const));
  return figures.flatMap((figure, slot): readonly SpreadPlayer[] => {
    if (figure.state === "gap") return [];
    const { value, interval, standing } = figure;
    const said = valueAndPlace(print(value), standing, texts);
    return [
      {
        slot,
        name: labels[slot]?.short ?? "",
        said,
        value,
        interval: typeof interval === "string" ? undefined : interval,
        outside: standing?.member === false,
        peer: placeIn(places.get(slot)),
      },
    ];
  });
}

/** Nowhere, where he has no figure or is no peer. */
function placeIn(place: number | undefined): number | undefined {
  return place === -1 ? undefined : place;
}

function aside(
  { figures, peers }: ComparedMetric,
  { labels, print }: Printed,
  { words, own }: SpreadTexts,
): readonly string[] {
  const reasonOf = (figure: Figure) =>
    figure.state === "gap" ? words.say(`gap.${figure.reason}`) : print(figure.value);
  return figures.flatMap((figure, slot) =>
    figure.state === "value" && peers !== undefined
      ? []
      : own.say("spread.aside", { player: labels[slot]?.short ?? "", reason: reasonOf(figure) }),
  );
}

function notes(
  { metric, peers }: ComparedMetric,
  print: SpreadStrip["print"],
  { words, own }: SpreadTexts,
): readonly string[] {
  return [
    peers ? words.say("bars.median", { value: print(peers.median) }) : own.say("spread.no-figures"),
    metric.direction === "lower" ? own.say("spread.lower") : [],
    metric.direction === "neutral" ? own.say("spread.neutral") : [],
  ].flat();
}
