import type { ClubId, MetricId } from "../domain/ids.ts";
import { OPENING_METRICS, OPENING_PLAYERS } from "./opening.ts";
import type { PlayerRef, Selection } from "./selection.ts";
import { MAX_PLAYERS } from "./selection.ts";

/** The selection with what it leaves to the opening comparison written out, so that a link to it never changes. */
export function writtenOut(selection: Selection): Selection {
  if (selection.players !== undefined) return selection;
  return { ...selection, players: OPENING_PLAYERS, metrics: selection.metrics ?? OPENING_METRICS };
}

/** Adds a player after the others; a full comparison, or one who is in it already, stays as it is. */
export function withPlayer(selection: Selection, added: PlayerRef): Selection {
  const { players = [], ...rest } = writtenOut(selection);
  if (players.length >= MAX_PLAYERS || players.some((ref) => samePlayer(ref, added))) return selection;
  return { ...rest, players: [...players, added] };
}

/** The slot that asks for just this player, -1 when none does. */
export function slotOf(selection: Selection, ref: PlayerRef): number {
  return (writtenOut(selection).players ?? []).findIndex((other) => samePlayer(other, ref));
}

/** Takes the player of a slot out. */
export function withoutPlayer(selection: Selection, slot: number): Selection {
  const { players = [], ...rest } = writtenOut(selection);
  return { ...rest, players: players.filter((_, index) => index !== slot) };
}

/** Moves a player by `step` slots; the colour goes with the slot, as the link's order says. */
export function withPlayerMoved(selection: Selection, slot: number, step: number): Selection {
  const { players = [], ...rest } = writtenOut(selection);
  return { ...rest, players: moved(players, slot, step) };
}

/**
 * A player's clubs summed, one of them alone, or each in a slot of its own. Nobody else is pushed out: a comparison
 * that would get too long stays as it is.
 */
export function withClubs(selection: Selection, slot: number, clubs: "all" | readonly ClubId[]): Selection {
  const { players = [], ...rest } = writtenOut(selection);
  const ref = players[slot];
  if (ref === undefined || "unknown" in ref) return selection;
  const { player, dataset } = ref;
  const instead: readonly PlayerRef[] =
    clubs === "all" ? [{ player, dataset }] : clubs.map((club) => ({ player, dataset, club }));
  const others = players.filter(
    (other, index) => index !== slot && !instead.some((ref) => samePlayer(ref, other)),
  );
  const before = players.slice(0, slot).filter((other) => others.includes(other)).length;
  if (others.length + instead.length > MAX_PLAYERS) return selection;
  return { ...rest, players: others.toSpliced(before, 0, ...instead) };
}

/** Replaces the metrics; none stays none, and is not the preset again. */
export function withMetrics(selection: Selection, metrics: readonly MetricId[]): Selection {
  return { ...writtenOut(selection), metrics };
}

/** A list with the item at `index` moved by `step`, as far as the list goes. */
export function moved<T>(items: readonly T[], index: number, step: number): readonly T[] {
  const item = items[index];
  if (item === undefined) return items;
  const target = Math.max(0, Math.min(items.length - 1, index + step));
  return items.toSpliced(index, 1).toSpliced(target, 0, item);
}

/** True when two slots ask for the same: player, dataset and club, or the same unknown words. */
export function samePlayer(a: PlayerRef, b: PlayerRef): boolean {
  if ("unknown" in a || "unknown" in b) return "unknown" in a && "unknown" in b && a.unknown === b.unknown;
  return a.player === b.player && a.dataset === b.dataset && a.club === b.club;
}

/** The same of the newest data. */
export function withoutRelease(selection: Selection): Selection {
  const { release: _, ...live } = selection;
  return live;
}
