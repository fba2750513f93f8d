import { clubId } from "../../data/clubId.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import type { DatasetId, MetricId, Minutes, PlayerId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { OwnDataset, OwnMetric, OwnNumbers, OwnPeers, OwnPlayer } from "../../domain/ownNumbers.ts";
import type { Numbers } from "../../selection/selection.ts";
import type {
  ComparedMetric,
  ComparedPlayer,
  Comparison,
  Figure,
  FoundPlayer,
  PeerGroup,
  PeerSet,
} from "../comparison.ts";
import { ownPeerFigures } from "./ownPeerFigures.ts";

/** What is asked of own numbers, and what is said of them. */
export interface OwnAsked {
  readonly pct: boolean;
  /** Says that a source is the author's word. */
  sourceText(source: string): string;
  /** In place of a definition that was left out. */
  readonly noDefinition: string;
}

/**
 * The comparison that own numbers were taken from, as far as they carry it: players, figures, intervals, standings, and
 * of the peers who they are, how many, and where their 5th, 50th and 95th percentile lie. No peer is in it.
 */
export function ownComparison(own: OwnNumbers, { pct, sourceText, noDefinition }: OwnAsked): Comparison {
  const defined = own.metrics.map((one) => ({ ...one, definition: one.definition || noDefinition }));
  const heads = own.datasets.map((dataset, place) => head(dataset, place, sourceText));
  const peers = peerGroup(own.peers, heads);
  const players = own.players.map((player, slot) => comparedPlayer(player, slot, { heads, peers }));
  const numbers: Numbers = pct && own.numbers === "per90" ? "pct" : own.numbers;
  const used = new Set(players.flatMap((player) => (player.state === "missing" ? [] : [player.dataset])));
  return {
    players,
    metrics: defined.map((metric, place) => comparedMetric(metric, place, own.players)),
    numbers,
    peers,
    datasets: [...used],
  };
}

/** Ids are made up: they tell one from another and lead nowhere. */
function head(dataset: OwnDataset, place: number, sourceText: OwnAsked["sourceText"]): DatasetHead {
  const { competition, competitionId, season, source, url, licence, date, minutesBasis } = dataset;
  return {
    id: `own-${1000 + place}` as DatasetId,
    competition: { id: competitionId, name: competition, country: "" },
    season: { id: season, label: season },
    provenance: { source: sourceText(source), url, licence, attribution: "", date },
    coverage: "complete",
    minutesBasis,
  };
}

interface Known {
  readonly heads: readonly DatasetHead[];
  readonly peers: PeerGroup;
}

function comparedPlayer(player: OwnPlayer, slot: number, { heads, peers }: Known): ComparedPlayer {
  const dataset = player.state === "missing" ? undefined : heads[player.dataset];
  if (player.state === "missing" || dataset === undefined) {
    const name = player.state === "median" ? "" : player.name;
    return { state: "missing", ref: { unknown: name }, reason: "unknown-player", name };
  }
  if (player.state === "found") return foundPlayer(player, slot, dataset);
  const set = peers.state === "refused" ? EVERYONE : peers;
  const group = { ...set, datasets: [dataset], size: player.size };
  return { state: "median", ref: { unknown: "" }, dataset, group };
}

function foundPlayer(
  player: OwnPlayer & { readonly state: "found" },
  slot: number,
  dataset: DatasetHead,
): FoundPlayer {
  const { name, shortName, role, position, matches, starts } = player;
  const clubs = player.clubs.map((club) => ({ id: clubId(club), name: club }));
  const minutes = player.minutes === undefined ? undefined : (player.minutes as Minutes);
  const club = clubs[0] ?? { id: clubId(name), name: "" };
  const id = `own-${slot}` as PlayerId;
  const played = { minutes, matches, starts };
  return {
    state: "found",
    ref: { unknown: name },
    dataset,
    season: { player: id, name, shortName, club, position, role, born: undefined, ...played },
    clubs,
    minutes,
    ...(matches !== undefined && { matches }),
    ...(starts !== undefined && { starts }),
  };
}

const EVERYONE = { who: "all", minMinutes: 0, under: undefined, members: [], leftOut: [] } as const;

function peerGroup(peers: OwnPeers, heads: readonly DatasetHead[]): PeerGroup {
  const at = (places: readonly number[]) => places.flatMap((place) => heads[place] ?? []);
  if (peers.state === "refused") return { state: "refused", selections: at(peers.selections) };
  const { state, who, size, minMinutes, under, datasets } = peers;
  const set: PeerSet = { ...EVERYONE, who, size, minMinutes, under, datasets: at(datasets) };
  return { ...set, state };
}

function comparedMetric(own: OwnMetric, place: number, players: readonly OwnPlayer[]): ComparedMetric {
  const { counted, derived, peers } = own;
  const code = "own";
  return {
    metric: metric(own, place, code),
    figures: own.figures.map((figure, slot) => comparedFigure(figure, own, players[slot])),
    definitions: counted === "" ? [] : [code],
    counted: own.figures.map(() => []),
    derived,
    peers: peers && ownPeerFigures(peers),
  };
}

function metric(own: OwnMetric, place: number, code: string): Metric {
  const { label, shortLabel, noun, category, unit, direction, decimals, definition, counted } = own;
  return {
    id: `own-${place}` as MetricId,
    label,
    ...(shortLabel !== "" && { shortLabel }),
    noun,
    category,
    unit,
    direction,
    decimals,
    definition,
    spread: 1,
    counted: [[code, counted]],
  };
}

function comparedFigure(figure: OwnMetric["figures"][number], own: OwnMetric, player?: OwnPlayer): Figure {
  if (figure.state === "gap") return figure;
  const { standing } = figure;
  if (standing === undefined || own.peers === undefined) return { ...figure, standing: undefined };
  const member = player?.state === "found" && player.member;
  return { ...figure, standing: { ...standing, of: own.peers.of, member } };
}
