import type { DatasetHead, MinutesBasis } from "../../domain/dataset.ts";
import { competitionSeason } from "../caption.ts";
import { numberKind } from "../figureText.ts";
import { slotsBy } from "./slotsBy.ts";
import type { Warned, Warning } from "./warning.ts";

/** Figures that come from different competitions, seasons or sources, or rest on minutes that are counted differently. */
export function originWarnings(warned: Warned): readonly Warning[] {
  return [...minutesBases(warned), ...sources(warned), ...competitions(warned)];
}

function peerDatasets({ comparison: { peers } }: Warned): readonly DatasetHead[] {
  return peers.state === "refused" ? [] : peers.datasets;
}

function competitions({ comparison, words }: Warned): readonly Warning[] {
  const { datasets } = comparison;
  const where = words.list([...new Set(datasets.map(competitionSeason))]);
  if (new Set(datasets.map(({ competition }) => competition.id)).size > 1)
    return [{ kind: "competitions", text: words.say("warning.competitions", { where }) }];
  if (new Set(datasets.map(({ season }) => season.id)).size > 1)
    return [{ kind: "seasons", text: words.say("warning.seasons", { where }) }];
  return [];
}

function sources(warned: Warned): readonly Warning[] {
  const { comparison, words } = warned;
  const datasets = [...comparison.datasets, ...peerDatasets(warned)];
  const named = [...new Set(datasets.map(({ provenance }) => provenance.source))];
  if (named.length < 2 || comparison.datasets.length === 0) return [];
  const quoted = named.map((source) => words.say("warning.source", { source }));
  return [{ kind: "sources", text: words.say("warning.sources", { sources: words.list(quoted) }) }];
}

/** Only rates are divided by minutes. */
function minutesBases(warned: Warned): readonly Warning[] {
  const { comparison, words, names } = warned;
  const { players, metrics, numbers } = comparison;
  if (!metrics.some(({ metric }) => numberKind(metric, numbers) === "rate")) return [];
  const bases = slotsBy([...players.keys()], (slot) => {
    const player = players[slot];
    return player === undefined || player.state === "missing" ? undefined : player.dataset.minutesBasis;
  });
  const ofPeers = new Set(peerDatasets(warned).map(({ minutesBasis }) => minutesBasis));
  const ways = new Map<MinutesBasis, string>([...bases].map(([basis, slots]) => [basis, names(slots)]));
  for (const basis of ofPeers) if (!ways.has(basis)) ways.set(basis, words.say("warning.the-peers"));
  if (bases.size === 0 || ways.size < 2) return [];
  const said = [...ways].map(([basis, of]) => words.say(`warning.basis.${basis}`, { players: of }));
  return [{ kind: "minutes-basis", text: words.say("warning.minutes-basis", { ways: said.join("; ") }) }];
}
