import type { Dataset } from "../domain/dataset.ts";
import type { DatasetId } from "../domain/ids.ts";
import type { DatasetRow } from "../domain/playerSeason.ts";
import type { Position, Role } from "../domain/position.ts";
import type { PeerRule } from "../selection/selection.ts";
import { defaultDatasets } from "./defaultDatasets.ts";
import { FEWEST_PEERS, type ComparedPlayer, type PeerGroup, type PeerMember } from "./comparison.ts";

/** Minutes. */
export const USUAL_FLOOR = 900;

/**
 * The peers a rule names. Absent parts have their defaults: the first player's role, the datasets of the players, and
 * a floor of 900 minutes, or a third of the most anyone played there if that is less. Only complete datasets give peers.
 *
 * @returns the group with its members, clubs summed; too few of them are no group; refused where there is no complete
 *   dataset, naming those that are only selections
 */
export function peerGroup(
  rule: PeerRule,
  players: readonly ComparedPlayer[],
  datasets: ReadonlyMap<DatasetId, Dataset>,
): PeerGroup {
  const asked = rule.datasets ?? defaultDatasets(players);
  const known = [...new Set(asked)].flatMap((id) => datasets.get(id) ?? []);
  const complete = known.filter(({ coverage }) => coverage === "complete");
  if (complete.length === 0) return { state: "refused", selections: known };
  const leftOut = (rule.datasets ?? []).filter((id) => !complete.some((dataset) => dataset.id === id));
  const people = complete.flatMap((dataset) => clubsSummed(dataset));
  const minMinutes = rule.minMinutes ?? floor(people);
  const who = rule.who ?? defaultWho(players);
  const members = people.filter(
    (person) => person.minutes >= minMinutes && isOne(person.season, who) && isUnder(person, rule.under),
  );
  return {
    state: members.length < FEWEST_PEERS ? "too-few" : "group",
    who,
    datasets: complete,
    minMinutes,
    under: rule.under,
    size: members.length,
    members,
    leftOut,
  };
}

/** Position and role are those at the club of most minutes. */
function clubsSummed(dataset: Dataset): readonly PeerMember[] {
  const people = new Map<string | number, PeerMember & { readonly most: number }>();
  dataset.rows.forEach((season, row) => {
    const here = season.minutes ?? 0;
    const who = season.player ?? season.person;
    const before = people.get(who) ?? { rows: [], season, minutes: 0, most: here };
    const mainly = here > before.most ? { season, most: here } : before;
    people.set(who, {
      dataset,
      rows: [...before.rows, row],
      season: mainly.season,
      most: mainly.most,
      minutes: before.minutes + here,
    });
  });
  return [...people.values()];
}

function floor(people: readonly PeerMember[]): number {
  const most = people.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  return Math.min(USUAL_FLOOR, Math.floor(most / 3));
}

/** The first player's role; everyone when it is not known. */
export function defaultWho(players: readonly ComparedPlayer[]): "all" | readonly Role[] {
  const first = players.find((player) => player.state === "found");
  const role = first?.state === "found" ? first.season.role : undefined;
  return role === undefined ? "all" : [role];
}

function isOne(season: DatasetRow, who: "all" | readonly (Position | Role)[]): boolean {
  if (who === "all") return true;
  return who.some((wanted) => wanted === season.position || wanted === season.role);
}

/** Age in whole years on 1 August of the season's start; nobody whose birth is unknown is under an age. */
function isUnder({ season, dataset }: PeerMember, under: number | undefined): boolean {
  if (under === undefined) return true;
  if (season.born === undefined) return false;
  const start = /\d{4}/.exec(dataset.season.id)?.[0];
  const birthday = `${Number(season.born.slice(0, 4)) + under}${season.born.slice(4)}`;
  return start !== undefined && birthday > `${start}-08-01`;
}
