import type { ComparedPlayer } from "../comparison/comparison.ts";

/**
 * A slot of a comparison as a file holds it.
 *
 * @param label what the chart calls the slot
 */
export function playerFacts(player: ComparedPlayer, label: string) {
  if (player.state === "missing") return { label, name: player.name, absent: player.reason };
  const { dataset } = player;
  const of = { dataset: dataset.id, competition: dataset.competition.name, season: dataset.season.label };
  if (player.state === "median") return { label, median: true, ...of, size: player.group.size };
  const { season, clubs, minutes, matches, starts } = player;
  return {
    label,
    id: season.player,
    name: season.name,
    ...of,
    clubs: clubs.map(({ name }) => name),
    position: season.position ?? null,
    role: season.role ?? null,
    born: season.born ?? null,
    minutes: minutes ?? null,
    matches: matches ?? null,
    starts: starts ?? null,
  };
}
