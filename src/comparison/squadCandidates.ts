import type { Dataset } from "../domain/dataset.ts";
import type { Club } from "../domain/playerSeason.ts";
import type { ComparedMetric, Comparison, Figure, PeerMember } from "./comparison.ts";
import { memberPlayer } from "./memberPlayer.ts";
import type { Candidate } from "./ranking.ts";

/** A club's players, a figure each, and who of them is ranked and who was chosen. */
export interface SquadFigures {
  readonly comparison: Comparison;
  readonly compared: ComparedMetric;
  readonly dataset: Dataset;
  readonly club: Club;
  readonly everyone: readonly PeerMember[];
  readonly figures: readonly Figure[];
  readonly isRanked: readonly boolean[];
  /** Slots by index into `everyone`. */
  readonly chosen: ReadonlyMap<number, number>;
}

/** Whom a squad's ranking draws: the ranked, the chosen of the club whatever they played, and the chosen outsiders. */
export function squadCandidates(squad: SquadFigures): readonly Candidate[] {
  return [...ofClub(squad), ...outsiders(squad)];
}

/** Who has too few minutes to be ranked is an outsider. */
function ofClub({ everyone, figures, isRanked, chosen, dataset, club }: SquadFigures): readonly Candidate[] {
  return everyone.flatMap((member, at) => {
    const slot = chosen.get(at);
    const figure = figures[at];
    const rank = isRanked[at] === true ? at : undefined;
    const player = memberPlayer(member, hasOthers(member, dataset) ? club : undefined);
    if (figure === undefined || player === undefined) return [];
    return slot === undefined && rank === undefined ? [] : [{ player, figure, slot, member: rank }];
  });
}

/** True when the player has other clubs in the dataset. */
function hasOthers({ season }: PeerMember, { rows }: Dataset): boolean {
  return rows.filter(({ player }) => player === season.player).length > 1;
}

function outsiders({ comparison, compared, chosen }: SquadFigures): readonly Candidate[] {
  const taken = new Set(chosen.values());
  return comparison.players.flatMap((player, slot) => {
    const figure = compared.figures[slot];
    return figure === undefined || taken.has(slot) ? [] : [{ player, figure, slot, member: undefined }];
  });
}
