import { printedDecimals } from "../../charts/table/cellNumbers.ts";
import type {
  ComparedMetric,
  ComparedPlayer,
  Comparison,
  Figure,
  PeerFigures,
  PeerGroup,
  Standing,
} from "../../comparison/comparison.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { Metric } from "../../domain/metric.ts";
import type {
  OwnDataset,
  OwnFigure,
  OwnMetric,
  OwnNumbers,
  OwnPeerFigures,
  OwnPeers,
  OwnPlayer,
} from "../../domain/ownNumbers.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import { heldName, heldText } from "../../selection/own/heldText.ts";
import { MAX_CLUBS, MAX_TEXT } from "../../selection/own/ownForm.ts";
import { quantile } from "../../statistics/quantile.ts";

/**
 * What a comparison shows, to be carried by a link: values, interval ends and the peers' percentiles with the digits
 * they are printed with, percentiles of players with one digit.
 *
 * @param headline the author's; empty where the app writes one
 */
export function ownNumbers(comparison: Comparison, headline: string): OwnNumbers {
  const { players, metrics, peers } = comparison;
  const numbers = rawNumbers(comparison.numbers);
  const heads = headsOf(comparison);
  const place = ({ id }: DatasetHead) => heads.findIndex((known) => known.id === id);
  return {
    headline,
    numbers,
    datasets: heads.map(ownDataset),
    players: players.map((player, slot) => ownPlayer(player, isMember(metrics, slot), place)),
    metrics: metrics.map((compared) => ownMetric(compared, numbers)),
    peers: ownPeers(peers, place),
  };
}

type PlaceOf = (dataset: DatasetHead) => number;

/** The datasets of players and peers, each once. */
function headsOf({ players, peers, datasets }: Comparison): readonly DatasetHead[] {
  const ofPlayers = players.flatMap((player) => (player.state === "missing" ? [] : [player.dataset]));
  const ofPeers = peers.state === "refused" ? peers.selections : peers.datasets;
  const all = [...datasets, ...ofPlayers, ...ofPeers];
  return [...new Map(all.map((head) => [head.id, head])).values()];
}

function ownDataset({ competition, season, provenance, minutesBasis }: DatasetHead): OwnDataset {
  const { source, url, licence, date } = provenance;
  const where = {
    competition: heldName(competition.name),
    competitionId: heldName(competition.id),
    season: heldName(season.label),
  };
  return { ...where, source: heldName(source), url, licence: heldName(licence), date, minutesBasis };
}

/** Whether a player is among the peers is the same on every metric. */
function isMember(metrics: Comparison["metrics"], slot: number): boolean {
  return metrics.some(({ figures }) => {
    const figure = figures[slot];
    return figure?.state === "value" && figure.standing?.member === true;
  });
}

function ownPlayer(player: ComparedPlayer, member: boolean, place: PlaceOf): OwnPlayer {
  if (player.state === "missing") return { state: "missing", name: heldName(player.name) };
  const dataset = place(player.dataset);
  if (player.state === "median") return { state: "median", dataset, size: player.group.size };
  const { season, clubs, minutes, matches, starts } = player;
  const { role, position } = season;
  const [name, shortName] = [heldName(season.name), heldName(season.shortName)];
  const names = clubs.slice(0, MAX_CLUBS).map((club) => heldName(club.name));
  const played = { minutes, matches, starts };
  return { state: "found", name, shortName, clubs: names, dataset, role, position, ...played, member };
}

function ownMetric(
  { metric, figures, definitions, derived, peers }: ComparedMetric,
  numbers: OwnNumbers["numbers"],
): OwnMetric {
  const { label, shortLabel = label, noun, category, unit, direction, decimals, definition } = metric;
  const codes = definitions.flatMap((code) => metric.counted.find(([known]) => known === code)?.[1] ?? []);
  const carry = (value: number) => carried(value, metric, numbers);
  const standing = figures.map(standingOf).find((one) => one !== undefined);
  return {
    label: heldName(label),
    shortLabel: shortLabel === label ? "" : heldText(shortLabel),
    noun: heldName(noun),
    category,
    unit,
    direction,
    decimals,
    definition: heldText(definition, MAX_TEXT),
    counted: heldText(codes.join("; "), MAX_TEXT),
    derived,
    figures: figures.map((figure) => ownFigure(figure, carry)),
    peers: peers && ownPeerFigures(peers, standing?.of ?? peers.sorted.length, carry),
  };
}

type Carry = (value: number) => number;

/** As printed; a fraction that would print as a whole number keeps what tells it from one. */
function carried(value: number, metric: Metric, numbers: OwnNumbers["numbers"]): number {
  const printed = printedDecimals(value, metric, numbers);
  const whole = metric.unit === "count" && numbers === "total" && Number.isInteger(printed);
  return whole && !Number.isInteger(value) ? Number(value.toFixed(3)) : printed;
}

function standingOf(figure: Figure): Standing | undefined {
  return figure.state === "value" ? figure.standing : undefined;
}

function ownFigure(figure: Figure, carry: Carry): OwnFigure {
  if (figure.state === "gap") return figure;
  const { value, interval, standing } = figure;
  const ends =
    typeof interval === "string" ? interval : { low: carry(interval.low), high: carry(interval.high) };
  const stood = standing && { percentile: oneDigit(standing.percentile), rank: standing.rank };
  return { state: "value", value: carry(value), interval: ends, standing: stood };
}

/** With one digit, and never such that it rounds to another whole number than before: 87.45 is 87.4. */
function oneDigit(percentile: number): number {
  const near = Math.round(10 * percentile) / 10;
  return Math.round(near) === Math.round(percentile) ? near : Math.floor(10 * percentile) / 10;
}

function ownPeerFigures({ sorted, median }: PeerFigures, of: number, carry: Carry): OwnPeerFigures {
  const [low, high] = [quantile(sorted, 0.05), quantile(sorted, 0.95)];
  return { of, low: carry(low), median: carry(median), high: carry(high) };
}

function ownPeers(peers: PeerGroup, place: PlaceOf): OwnPeers {
  if (peers.state === "refused") return { state: "refused", selections: peers.selections.map(place) };
  const { state, size, who, minMinutes, under, datasets } = peers;
  return { state, size, who, minMinutes, under, datasets: datasets.map(place) };
}
