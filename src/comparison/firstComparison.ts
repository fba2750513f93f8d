import type { WholeDataset } from "../domain/dataset.ts";
import type { MetricId } from "../domain/ids.ts";
import type { PlayerSeason } from "../domain/playerSeason.ts";
import type { Role } from "../domain/position.ts";
import { presetFor } from "../domain/presets.ts";

const PLAYERS = 3;
/** A preset of which a file records fewer says too little; the file's own first metrics fill it up. */
const METRICS_AT_LEAST = 4;

/**
 * What a dataset that nobody has looked at yet is first shown by: the three of the commonest position with the most
 * minutes (the first three where there are none), in the metrics of their role as far as the dataset records them.
 */
export function firstComparison(dataset: WholeDataset): {
  readonly players: readonly PlayerSeason[];
  readonly metrics: readonly MetricId[];
} {
  const people = peopleByMinutes(dataset.rows);
  const position = commonest(people.map(({ season }) => season.position));
  const isAlike = ({ season }: Person) => season.position === position;
  const chosen = [...people.filter(isAlike), ...people.filter((person) => !isAlike(person))].slice(
    0,
    PLAYERS,
  );
  const players = chosen.map(({ season }) => season);
  return { players, metrics: firstMetrics(commonest(players.map(({ role }) => role)), dataset.metricIds) };
}

interface Person {
  /** Of the club with the most minutes. */
  readonly season: PlayerSeason;
  readonly minutes: number;
}

/** Everyone once, clubs summed, most minutes first; equal ones in the file's order. */
function peopleByMinutes(rows: readonly PlayerSeason[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const season of rows) {
    const known = people.get(season.player);
    const minutes: number = season.minutes ?? 0;
    const main = known === undefined || minutes > (known.season.minutes ?? 0) ? season : known.season;
    people.set(season.player, { season: main, minutes: minutes + (known?.minutes ?? 0) });
  }
  return [...people.values()].toSorted((a, b) => b.minutes - a.minutes);
}

/** The one that is there most often; undefined counts only where nothing else is there. */
function commonest<T extends string>(values: readonly (T | undefined)[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

function firstMetrics(role: Role | undefined, recorded: readonly MetricId[]): readonly MetricId[] {
  const preset = presetFor(role).filter((id) => recorded.includes(id));
  if (preset.length >= METRICS_AT_LEAST) return preset;
  const others = recorded.filter((id) => !preset.includes(id));
  return [...preset, ...others.slice(0, METRICS_AT_LEAST - preset.length)];
}
