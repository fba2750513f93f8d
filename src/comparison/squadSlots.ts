import type { ComparedPlayer, PeerMember } from "./comparison.ts";

/**
 * Which slot asks for which of a club's players; of two slots for one player, the one that names a single club.
 *
 * @returns slots by index into `everyone`
 */
export function squadSlots(
  everyone: readonly PeerMember[],
  players: readonly ComparedPlayer[],
): ReadonlyMap<number, number> {
  const slots = new Map<number, number>();
  for (const alone of [true, false]) {
    players.forEach((player, slot) => {
      if (player.state !== "found" || (player.clubs.length === 1) !== alone) return;
      const at = everyone.findIndex(
        ({ dataset, season }) =>
          dataset.id === player.dataset.id &&
          season.player === player.season.player &&
          player.clubs.some(({ id }) => id === season.club.id),
      );
      if (at !== -1 && !slots.has(at)) slots.set(at, slot);
    });
  }
  return slots;
}
