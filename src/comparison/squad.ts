import type { Dataset, DatasetHead } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { Club } from "../domain/playerSeason.ts";
import type { Selection } from "../selection/selection.ts";
import type { ComparedMetric, ComparedPlayer, Comparison, PeerMember } from "./comparison.ts";
import { drawnFrom } from "./drawnFrom.ts";
import { figure } from "./figure.ts";
import { ranking, type RankedRow } from "./ranking.ts";
import { squadAsked } from "./squadAsked.ts";
import { squadCandidates, type SquadFigures } from "./squadCandidates.ts";
import { squadSlots } from "./squadSlots.ts";
import { USUAL_FLOOR } from "./peerGroup.ts";

/** The players of one club ranked on one metric, with the chosen outsiders where they would stand. */
export interface Squad {
  readonly state: "ranked";
  /** What the lines are drawn from: one metric, and the sources of all. */
  readonly shown: Comparison;
  readonly compared: ComparedMetric;
  readonly club: Club;
  readonly dataset: DatasetHead;
  readonly rows: readonly RankedRow[];
  /** Players of the club who are ranked. */
  readonly of: number;
  /** Minutes at the club under which a player is not ranked. */
  readonly minMinutes: number;
  /** Players of the club with fewer minutes who are not drawn. */
  readonly leftOut: number;
  /** Players of the club with the minutes and without a figure who are not drawn. */
  readonly withoutFigure: number;
  /** True when one of the drawn has other clubs in the dataset, whose figures are not in his. */
  readonly clubAlone: boolean;
}

/** Why there is no squad to rank. */
export interface NoSquad {
  readonly state: "refused";
  readonly reason:
    | "no-metric"
    | "no-club"
    | "selection"
    | "unknown-dataset"
    | "unreadable"
    | "unknown-club"
    | "no-figures"
    | "unnamed";
  /** Where it is known. */
  readonly dataset: DatasetHead | undefined;
}

/**
 * Ranks a club's players on the first metric of a comparison, by what they did for that club: the most first, the
 * fewest where lower is better. A chosen player of the club is drawn as one of it.
 *
 * @param asked the link's; absent, the first found player's club
 */
export function squad(
  comparison: Comparison,
  asked: Selection["squad"],
  datasets: ReadonlyMap<DatasetId, Dataset>,
  unreadable: ReadonlySet<DatasetId>,
): Squad | NoSquad {
  const [compared] = comparison.metrics;
  const wanted = squadAsked(asked, comparison.players);
  const dataset = wanted && datasets.get(wanted.dataset);
  if (compared === undefined) return refused("no-metric", dataset);
  if (wanted === undefined) return refused("no-club", undefined);
  if (dataset === undefined)
    return refused(unreadable.has(wanted.dataset) ? "unreadable" : "unknown-dataset", undefined);
  if (dataset.coverage !== "complete") return refused("selection", dataset);
  const everyone = membersOf(dataset, wanted.club);
  const club = everyone[0]?.season.club;
  if (club === undefined) return refused("unknown-club", dataset);
  if (everyone.some(({ season }) => season.player === undefined)) return refused("unnamed", dataset);
  return ranked({ comparison, compared, dataset, club, everyone });
}

function refused(reason: NoSquad["reason"], dataset: DatasetHead | undefined): NoSquad {
  return { state: "refused", reason, dataset };
}

/** One row a player and club. */
function membersOf(dataset: Dataset, club: Club["id"]): readonly PeerMember[] {
  return dataset.rows.flatMap((season, row) =>
    season.club.id === club ? [{ dataset, rows: [row], season, minutes: season.minutes ?? 0 }] : [],
  );
}

/** A squad in the making. */
type Asked = Omit<SquadFigures, "figures" | "isRanked" | "chosen">;

function ranked(asked: Asked): Squad | NoSquad {
  const { comparison, compared, dataset, club, everyone } = asked;
  const minMinutes = floor(everyone);
  const chosen = squadSlots(everyone, comparison.players);
  const figures = everyone.map(({ rows }) => figure(dataset, rows, compared.metric, comparison.numbers));
  const isRanked = everyone.map(({ minutes }, at) => minutes >= minMinutes && figures[at]?.state === "value");
  const values = Float64Array.from(figures, (one, at) =>
    one.state === "value" && isRanked[at] === true ? one.value : NaN,
  );
  const of = isRanked.filter(Boolean).length;
  if (of === 0) return refused("no-figures", dataset);
  const candidates = squadCandidates({ ...asked, figures, isRanked, chosen });
  const rows = ranking(values, compared.metric.direction, candidates);
  const notDrawn = everyone.filter((_, at) => isRanked[at] !== true && !chosen.has(at));
  const leftOut = notDrawn.filter(({ minutes }) => minutes < minMinutes).length;
  const shown = drawnFrom(comparison, compared, [dataset]);
  return {
    state: "ranked",
    shown,
    compared: shown.metrics[0] ?? compared,
    club,
    dataset,
    rows,
    of,
    minMinutes,
    leftOut,
    withoutFigure: notDrawn.length - leftOut,
    clubAlone: rows.some(({ player }) => isOneClubOf(player, asked)),
  };
}

/**
 * A third of what the most used player of the club played, at most the floor that is usual among peers, and at least one
 * minute where minutes are known.
 */
function floor(everyone: readonly PeerMember[]): number {
  const most = everyone.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  return most === 0 ? 0 : Math.max(1, Math.min(USUAL_FLOOR, Math.floor(most / 3)));
}

/** True of a player of the club who has others in the dataset: who is added by club and not by name alone. */
function isOneClubOf(player: ComparedPlayer, { dataset, club }: Asked): boolean {
  const { ref } = player;
  return (
    player.state === "found" && player.dataset.id === dataset.id && "club" in ref && ref.club === club.id
  );
}
