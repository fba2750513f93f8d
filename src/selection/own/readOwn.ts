import {
  OWN_GAPS,
  OWN_NO_INTERVALS,
  type OwnDataset,
  type OwnFigure,
  type OwnMetric,
  type OwnNumbers,
  type OwnPeerFigures,
  type OwnPeers,
  type OwnPlayer,
} from "../../domain/ownNumbers.ts";
import { POSITIONS, ROLES } from "../../domain/position.ts";
import { MAX_HEADLINE, MAX_METRICS, MAX_PLAYERS } from "../selection.ts";
import { Carried } from "./carried.ts";
import {
  BASES,
  CATEGORIES,
  DIRECTIONS,
  GROUP_STATES,
  MAX_CLUBS,
  MAX_TEXT as TEXT,
  MAX_WORDS as WORDS,
  NUMBERS_CARRIED,
  OWN_FORM,
  UNITS,
} from "./ownForm.ts";

/** Those that peers are taken from may be many: every shipped one, and a shelf of own files. */
const MAX_DATASETS = 40;

/**
 * Reads the JSON that a link carries, as `writeOwn` writes it. It comes from anybody: every text, list and number is
 * held within bounds, and nothing of it becomes a key or code.
 *
 * @throws AppError OWN_INVALID naming the place
 */
export function readOwn(value: unknown): OwnNumbers {
  const carried = new Carried(value);
  carried.item(0).whole(OWN_FORM, OWN_FORM);
  const datasets = carried.item(3).list(MAX_DATASETS).map(readDataset);
  const place = (one: Carried) => one.whole(datasets.length - 1);
  const players = carried
    .item(4)
    .list(MAX_PLAYERS, 1)
    .map((one) => readPlayer(one, place));
  return {
    headline: carried.item(1).text(2 * MAX_HEADLINE),
    numbers: carried.item(2).word(NUMBERS_CARRIED),
    datasets,
    players,
    metrics: carried
      .item(5)
      .list(MAX_METRICS, 1)
      .map((one) => readMetric(one, players.length)),
    peers: readPeers(carried.item(6), place),
  };
}

type ReadPlace = (one: Carried) => number;

function readDataset(one: Carried): OwnDataset {
  return {
    competition: one.item(0).name(WORDS),
    season: one.item(1).text(WORDS),
    source: one.item(2).name(WORDS),
    url: one.item(3).webAddress(),
    licence: one.item(4).name(WORDS),
    date: one.item(5).date(),
    minutesBasis: one.item(6).word(BASES),
    competitionId: one.item(7).text(WORDS),
  };
}

function readPlayer(one: Carried, place: ReadPlace): OwnPlayer {
  const { length } = one.list(10, 1);
  if (length === 1) return { state: "missing", name: one.item(0).name(WORDS) };
  if (length === 2) return { state: "median", dataset: place(one.item(0)), size: one.item(1).whole(1e6) };
  const minutes = one.item(6).number();
  return {
    state: "found",
    name: one.item(0).name(WORDS),
    shortName: one.item(1).name(WORDS),
    clubs: one
      .item(2)
      .list(MAX_CLUBS, 1)
      .map((club) => club.name(WORDS)),
    dataset: place(one.item(3)),
    role: one.item(4).maybeWord(ROLES),
    position: one.item(5).maybeWord(POSITIONS),
    minutes: minutes > 0 ? minutes : undefined,
    matches: countOf(one.item(7)),
    starts: countOf(one.item(8)),
    member: one.item(9).whole(1) === 1,
  };
}

/** Written as one more. */
function countOf(one: Carried): number | undefined {
  const count = one.whole(1e6);
  return count === 0 ? undefined : count - 1;
}

function readMetric(one: Carried, players: number): OwnMetric {
  const label = one.item(0).name(WORDS);
  const peers = readPeerFigures(one.item(11));
  return {
    label,
    shortLabel: one.item(1).text(WORDS),
    noun: one.item(2).isZero() ? label.toLowerCase() : one.item(2).name(WORDS),
    category: one.item(3).word(CATEGORIES),
    unit: one.item(4).word(UNITS),
    direction: one.item(5).word(DIRECTIONS),
    decimals: one.item(6).whole(6),
    definition: one.item(7).text(TEXT),
    counted: one.item(8).text(TEXT),
    derived: one.item(9).whole(1) === 1,
    figures: one
      .item(10)
      .list(players, players)
      .map((figure) => readFigure(figure, peers)),
    peers,
  };
}

function readPeerFigures(one: Carried): OwnPeerFigures | undefined {
  if (one.isZero()) return undefined;
  const [low, median, high] = [one.item(1).number(), one.item(2).number(), one.item(3).number()];
  if (low > median || median > high) throw one.refused("three numbers that grow");
  return { of: one.item(0).whole(1e6, 1), low, median, high };
}

/** A gap is a number; the length of a value's list says what is in it. */
function readFigure(one: Carried, peers: OwnPeerFigures | undefined): OwnFigure {
  if (one.isNumber()) return { state: "gap", reason: one.word(OWN_GAPS) };
  const { length } = one.list(5, 2);
  const sure = length % 2 === 1;
  const standing = length > 3 && peers !== undefined;
  const value = one.item(0).number();
  return {
    state: "value",
    value,
    interval: sure ? readInterval(one, value) : one.item(1).word(OWN_NO_INTERVALS),
    standing: standing ? readStanding(one, sure ? 3 : 2) : undefined,
  };
}

function readInterval(one: Carried, value: number): { readonly low: number; readonly high: number } {
  const [low, high] = [one.item(1).number(), one.item(2).number()];
  if (low > value || value > high) throw one.refused("a value within its interval");
  return { low, high };
}

function readStanding(one: Carried, from: number): { readonly percentile: number; readonly rank: number } {
  const percentile = one.item(from).number();
  if (percentile < 0 || percentile > 100) throw one.item(from).refused("a percentile from 0 to 100");
  return { percentile, rank: one.item(from + 1).whole(1e6, 1) };
}

function readPeers(one: Carried, place: ReadPlace): OwnPeers {
  const datasets = one.item(0).list(MAX_DATASETS).map(place);
  if (one.list(6, 1).length === 1) return { state: "refused", selections: datasets };
  const under = one.item(5).whole(60);
  return {
    state: one.item(1).word(GROUP_STATES),
    size: one.item(2).whole(1e6),
    who: readWho(one.item(3)),
    minMinutes: one.item(4).whole(99_999),
    under: under === 0 ? undefined : under,
    datasets,
  };
}

function readWho(one: Carried): (OwnPeers & { readonly state: "group" })["who"] {
  const text = one.text(WORDS);
  if (text === "all") return "all";
  const known = [...POSITIONS, ...ROLES].filter((name) => text.split(".").includes(name));
  if (known.length === 0) throw one.refused("positions or roles");
  return known;
}
