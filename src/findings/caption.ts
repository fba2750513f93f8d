import {
  FEWEST_PEERS,
  type ComparedMetric,
  type Comparison,
  type FoundPlayer,
  type PeerSet,
} from "../comparison/comparison.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import { numberKind, type ChartWords } from "./figureText.ts";
import { spelled } from "./spelled.ts";
import { startOfSentence } from "./startOfSentence.ts";

/** What a chart says of itself; every picture carries all of it. */
export interface Caption {
  /** Under the headline: metric, unit and seasons. */
  readonly subtitle: string;
  /** What each metric counts. */
  readonly definitions: readonly string[];
  /** The peer group with its size and floor, or why there is none. */
  readonly peers: string;
  /** Said of figures that carry no minutes; undefined otherwise. */
  readonly rateOnly: string | undefined;
  /** A line a source, with its date; the peers' too. */
  readonly sources: readonly string[];
}

/** More definitions than these stand apart from the caption, which they would bury. */
export const DEFINED_IN_CAPTION = 2;

/** The caption of a comparison, ready to print. */
export function caption(comparison: Comparison, words: ChartWords): Caption {
  const peers = comparison.peers.state === "refused" ? [] : comparison.peers.datasets;
  return {
    subtitle: subtitle(comparison, words),
    definitions: comparison.metrics.map((compared) => definition(compared, words)),
    peers: peersLine(comparison, words),
    rateOnly: rateOnly(comparison, words),
    sources: [...new Set([...comparison.datasets, ...peers].map((dataset) => source(dataset, words)))],
  };
}

function subtitle({ metrics, numbers, datasets }: Comparison, words: ChartWords): string {
  const seasons = words.list([...new Set(datasets.map(({ season }) => season.label))]);
  const [first, ...more] = metrics;
  if (first === undefined || seasons === "") return seasons;
  if (more.length > 0) {
    const key = numbers === "total" ? "subtitle.many.total" : "subtitle.many.per90";
    return words.say(key, { count: metrics.length, seasons });
  }
  const kind = numberKind(first.metric, numbers);
  const values = { metric: first.metric.label, seasons };
  return words.say(kind === "rate" ? "subtitle.per90" : `subtitle.${kind}`, values);
}

function definition({ metric, definitions, derived }: ComparedMetric, words: ChartWords): string {
  const codes = definitions.flatMap((code) => metric.counted.find(([known]) => known === code)?.[1] ?? []);
  const values = { metric: metric.label, definition: metric.definition, codes: codes.join("; ") };
  const said = words.say(codes.length === 0 ? "caption.definition" : "caption.definition.coded", values);
  return derived ? `${said} ${words.say("caption.derived")}` : said;
}

/** The peer group with its size and floor, or why there is none. */
export function peersLine({ peers: group }: Comparison, words: ChartWords): string {
  if (group.state === "refused") {
    const where = words.list(group.selections.map(competitionSeason));
    return words.say(where === "" ? "caption.no-peers.unknown" : "caption.no-peers.selection", { where });
  }
  const key = group.state === "group" ? "caption.peers" : "caption.no-peers.few";
  return words.say(key, { peers: peersText(group, words), fewest: FEWEST_PEERS });
}

/** "64 players: centre-backs, Premier League 2017/18, 900+ minutes". */
export function peersText(group: PeerSet, words: ChartWords): string {
  const { size, datasets, minMinutes, under } = group;
  const said = words.say("peers", {
    count: size,
    who: whoText(group.who, words),
    where: words.list(datasets.map(competitionSeason)),
    minutes: words.number(minMinutes, 0),
  });
  return under === undefined ? said : words.say("peers.under", { peers: said, age: under });
}

/** "goalkeepers": a position and a role may share their word. */
export function whoText(who: PeerSet["who"], words: ChartWords): string {
  if (who === "all") return words.say("who.all");
  return words.list([...new Set(who.map((one) => words.say(`who.${one}`)))]);
}

/** "Premier League 2017/18". */
export function competitionSeason({ competition, season }: DatasetHead): string {
  return competition.name.endsWith(season.label) ? competition.name : `${competition.name} ${season.label}`;
}

function rateOnly({ players }: Comparison, words: ChartWords): string | undefined {
  const count = players.filter(isRateOnly).length;
  if (count === 0) return undefined;
  return startOfSentence(
    words.say("caption.rate-only", { count, number: spelled(count, words) }),
    words.locale,
  );
}

function isRateOnly(player: Comparison["players"][number]): player is FoundPlayer {
  return player.state === "found" && player.minutes === undefined;
}

/** A source that names its own date is not dated twice. */
function source({ provenance }: DatasetHead, words: ChartWords): string {
  const date = words.date(provenance.date);
  const dated = provenance.source.includes(date);
  return words.say(dated ? "caption.source.report" : "caption.source", {
    source: provenance.source,
    licence: provenance.licence,
    date,
  });
}
