import type { ClubId, PlayerId } from "../domain/ids.ts";
import { isDatasetId, isId } from "./idText.ts";
import { cutText, plainText } from "./plainText.ts";
import type { Bad } from "./problems.ts";
import type { PlayerRef, Selection } from "./selection.ts";
import { MAX_PLAYERS } from "./selection.ts";
import { readTokens } from "./tokens.ts";

/** Reads `p`: `<player>_<dataset>[_<club>]`; any other token keeps its slot as an unknown player. */
export function readPlayers(value: string, bad: Bad): Partial<Selection> {
  const players = readTokens(value, { limit: MAX_PLAYERS, read: readPlayer, write: spelled }, bad);
  return players ? { players } : {};
}

/** What tells one slot from another; not yet fit for a link. */
export function spelled(ref: PlayerRef): string {
  if ("unknown" in ref) return ref.unknown;
  return [ref.player, ref.dataset, ...(ref.club ? [ref.club] : [])].join("_");
}

function readPlayer(token: string, bad: Bad): PlayerRef {
  const [player, dataset, club, ...more] = token.split("_");
  if (!isId(player) || !isDatasetId(dataset) || more.length > 0) return unknownPlayer(token, bad);
  const ref = { player: player as PlayerId, dataset };
  if (club === undefined) return ref;
  return isId(club) ? { ...ref, club: club as ClubId } : unknownPlayer(token, bad);
}

/** Cut or cleaned with characters that no id has, so that the rest can never be taken for another player. */
function unknownPlayer(token: string, bad: Bad): PlayerRef {
  bad("unknown-value", token);
  return { unknown: cutText(plainText(token, "\uFFFD"), 80, "…") };
}
