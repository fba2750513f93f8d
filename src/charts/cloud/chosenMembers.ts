import type { Comparison } from "../../comparison/comparison.ts";

/** Which slot each member of the peer group stands in who is compared himself, by the member's index. */
export function chosenMembers({ players, peers }: Comparison): ReadonlyMap<number, number> {
  const chosen = new Map<number, number>();
  if (peers.state !== "group") return chosen;
  players.forEach((player, slot) => {
    if (player.state !== "found") return;
    const at = peers.members.findIndex(
      ({ dataset, season, rows }) =>
        season.player === player.season.player &&
        dataset.id === player.dataset.id &&
        rows.length === player.clubs.length,
    );
    if (at >= 0 && !chosen.has(at)) chosen.set(at, slot);
  });
  return chosen;
}
