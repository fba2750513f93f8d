import {
  OWN_GAPS,
  OWN_NO_INTERVALS,
  type OwnDataset,
  type OwnFigure,
  type OwnMetric,
  type OwnNumbers,
  type OwnPeers,
  type OwnPlayer,
} from "../../domain/ownNumbers.ts";
import { POSITIONS, ROLES } from "../../domain/position.ts";
import { BASES, CATEGORIES, DIRECTIONS, GROUP_STATES, NUMBERS_CARRIED, OWN_FORM, UNITS } from "./ownForm.ts";

/** Own numbers as the JSON that a link carries: lists without names, words by their place, 0 for what is not there. */
export function writeOwn({ headline, numbers, datasets, players, metrics, peers }: OwnNumbers): string {
  return JSON.stringify([
    OWN_FORM,
    headline,
    NUMBERS_CARRIED.indexOf(numbers),
    datasets.map(datasetList),
    players.map(playerList),
    metrics.map(metricList),
    peersList(peers),
  ]);
}

type Json = string | number | readonly Json[];

function datasetList(dataset: OwnDataset): Json {
  const { competition, competitionId, season, source, url, licence, date, minutesBasis } = dataset;
  return [competition, season, source, url ?? 0, licence, date, BASES.indexOf(minutesBasis), competitionId];
}

function playerList(player: OwnPlayer): Json {
  if (player.state === "missing") return [player.name];
  if (player.state === "median") return [player.dataset, player.size];
  const { name, shortName, clubs, dataset, role, position, minutes, matches, starts, member } = player;
  const who = [placeOrZero(ROLES, role), placeOrZero(POSITIONS, position)];
  const played = [minutes ?? 0, countOrZero(matches), countOrZero(starts)];
  return [name, shortName, clubs, dataset, ...who, ...played, member ? 1 : 0];
}

function metricList(metric: OwnMetric): Json {
  const { label, shortLabel, noun, category, unit, direction, decimals } = metric;
  const { definition, counted, derived, figures, peers } = metric;
  const kind = [CATEGORIES.indexOf(category), UNITS.indexOf(unit), DIRECTIONS.indexOf(direction)];
  return [
    label,
    shortLabel,
    // Most nouns are the label in small letters.
    noun === label.toLowerCase() ? 0 : noun,
    ...kind,
    decimals,
    definition,
    counted,
    derived ? 1 : 0,
    figures.map(figureList),
    peers === undefined ? 0 : [peers.of, peers.low, peers.median, peers.high],
  ];
}

/** A gap is a number; a value a list whose length says what is in it. */
function figureList(figure: OwnFigure): Json {
  if (figure.state === "gap") return OWN_GAPS.indexOf(figure.reason);
  const { value, interval, standing } = figure;
  const sure =
    typeof interval === "string" ? [OWN_NO_INTERVALS.indexOf(interval)] : [interval.low, interval.high];
  return [value, ...sure, ...(standing === undefined ? [] : [standing.percentile, standing.rank])];
}

function peersList(peers: OwnPeers): Json {
  if (peers.state === "refused") return [peers.selections];
  const { state, size, who, minMinutes, under, datasets } = peers;
  const names = who === "all" ? "all" : who.join(".");
  return [datasets, GROUP_STATES.indexOf(state), size, names, minMinutes, under ?? 0];
}

/** From 1; 0 for what is not known. */
function placeOrZero<T>(words: readonly T[], word: T | undefined): number {
  return word === undefined ? 0 : words.indexOf(word) + 1;
}

/** One more than the count; 0 for one that is not known. */
function countOrZero(count: number | undefined): number {
  return count === undefined ? 0 : count + 1;
}
