import type { ComparedMetric, Comparison, PeerSet } from "./comparison.ts";
import { drawnFrom } from "./drawnFrom.ts";
import { figure } from "./figure.ts";
import { memberPlayer } from "./memberPlayer.ts";
import { firstOf, ranking, type Candidate, type RankedRow } from "./ranking.ts";

/** So many are drawn before the cut. */
export const LEADERS = 10;

/** The first of a peer group on one metric, with the chosen players wherever they stand. */
export interface Leaders {
  readonly state: "ranked";
  /** What the lines are drawn from: one metric, and the sources of all. */
  readonly shown: Comparison;
  readonly compared: ComparedMetric;
  readonly group: PeerSet;
  readonly rows: readonly RankedRow[];
  /** Peers with a figure. */
  readonly of: number;
  /** How many stand before the cut, at most `LEADERS`. */
  readonly top: number;
  /** Peers who share the rank of the last before the cut and are not drawn, and that rank. */
  readonly level: { readonly count: number; readonly rank: number };
}

/** Why there is nobody to rank. */
export interface NoLeaders {
  readonly state: "refused";
  readonly reason: "no-metric" | "no-peers" | "no-figures" | "unnamed";
}

/** Ranks the peers of a comparison on its first metric: the most first, the fewest where lower is better. */
export function leaders(comparison: Comparison): Leaders | NoLeaders {
  const [compared] = comparison.metrics;
  const { peers: group } = comparison;
  if (compared === undefined) return { state: "refused", reason: "no-metric" };
  if (group.state !== "group") return { state: "refused", reason: "no-peers" };
  if (compared.peers === undefined) return { state: "refused", reason: "no-figures" };
  const { values, sorted } = compared.peers;
  const { direction } = compared.metric;
  const minutes = group.members.map((member) => member.minutes);
  const first = firstOf(values, minutes, direction, LEADERS);
  const chosen = chosenPlayers(comparison, compared, group);
  const others = first.filter((index) => !chosen.some(({ member }) => member === index));
  const named = others.flatMap((index) => candidateOf(comparison, compared, group, index) ?? []);
  if (named.length < others.length) return { state: "refused", reason: "unnamed" };
  const datasets = [...new Set(group.members.map(({ dataset }) => dataset))];
  const shown = drawnFrom(comparison, compared, datasets);
  return {
    state: "ranked",
    shown,
    compared: shown.metrics[0] ?? compared,
    group,
    rows: ranking(values, direction, [...chosen, ...named]),
    of: sorted.length,
    top: first.length,
    level: levelWithLast(
      values,
      first,
      chosen.map(({ member }) => member),
    ),
  };
}

function candidateOf(
  { numbers }: Comparison,
  { metric }: ComparedMetric,
  { members }: PeerSet,
  index: number,
): Candidate | undefined {
  const member = members[index];
  const player = member && memberPlayer(member);
  if (member === undefined || player === undefined) return undefined;
  return {
    player,
    figure: figure(member.dataset, member.rows, metric, numbers),
    slot: undefined,
    member: index,
  };
}

/** A player counts as the peer he is when the comparison says so; one club of two is an outsider. */
function chosenPlayers(
  { players }: Comparison,
  { figures }: ComparedMetric,
  { members }: PeerSet,
): readonly Candidate[] {
  return players.flatMap((player, slot) => {
    const one = figures[slot];
    if (one === undefined) return [];
    const isPeer = player.state === "found" && one.state === "value" && one.standing?.member === true;
    const at = isPeer
      ? members.findIndex(
          ({ dataset, season }) => dataset.id === player.dataset.id && season.player === player.season.player,
        )
      : -1;
    return [{ player, figure: one, slot, member: at === -1 ? undefined : at }];
  });
}

function levelWithLast(
  values: Float64Array,
  first: readonly number[],
  drawn: readonly (number | undefined)[],
): Leaders["level"] {
  const last = values[first.at(-1) ?? -1];
  const equal = [...values.keys()].filter((index) => values[index] === last);
  const before = equal.filter((index) => first.includes(index)).length;
  const hidden = equal.filter((index) => !first.includes(index) && !drawn.includes(index));
  return { count: hidden.length, rank: first.length - before + 1 };
}
