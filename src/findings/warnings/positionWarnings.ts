import type { FoundPlayer } from "../../comparison/comparison.ts";
import type { Position, Role } from "../../domain/position.ts";
import { whoText } from "../caption.ts";
import { slotsBy } from "./slotsBy.ts";
import { foundPlayers, type Warned, type Warning } from "./warning.ts";

/** Players of different roles, and players whose role the peers do not have. */
export function positionWarnings(warned: Warned): readonly Warning[] {
  const told = mixed(warned);
  return [...told, ...unlikePeers(warned, told.length > 0)];
}

/** By role where everybody's is known, else by the position that the source lists. */
function mixed(warned: Warned): readonly Warning[] {
  const { comparison, words } = warned;
  const found = foundPlayers(comparison.players);
  const allRoles = found.every(({ player }) => player.season.role !== undefined);
  const groups = grouped(found, ({ season }) => (allRoles ? season.role : season.position));
  if (groups.size < 2) return [];
  const keeps = groups.has("gk") || groups.has("goalkeeper");
  const key = keeps ? "goalkeepers" : "positions";
  return [{ kind: key, text: words.say(`warning.${key}`, { groups: groupsText(groups, warned) }) }];
}

/** @param told that the roles of all are named already */
function unlikePeers(warned: Warned, told: boolean): readonly Warning[] {
  const { comparison, words } = warned;
  const { peers } = comparison;
  if (peers.state === "refused" || peers.who === "all") return [];
  const { who } = peers;
  const others = foundPlayers(comparison.players).filter(
    ({ player: { season } }) => !who.some((one) => one === season.role || one === season.position),
  );
  const groups = grouped(others, ({ season }) => season.role ?? season.position);
  if (groups.size === 0) return [];
  const players = told ? warned.names([...groups.values()].flat()) : groupsText(groups, warned);
  return [
    { kind: "other-role", text: words.say("warning.other-role", { who: whoText(who, words), players }) },
  ];
}

type Groups = ReadonlyMap<Position | Role, readonly number[]>;

function grouped(
  found: ReturnType<typeof foundPlayers>,
  groupOf: (player: FoundPlayer) => Position | Role | undefined,
): Groups {
  const bySlot = new Map(found.map(({ player, slot }) => [slot, groupOf(player)]));
  return slotsBy([...bySlot.keys()], (slot) => bySlot.get(slot));
}

/** "van Dijk and Bastoni among the centre-backs, Jones among the midfielders". */
function groupsText(groups: Groups, { words, names }: Warned): string {
  return [...groups]
    .map(([one, slots]) => words.say("warning.group", { who: whoText([one], words), players: names(slots) }))
    .join(", ");
}
