import { encodeText } from "./encodeText.ts";
import { spelled } from "./players.ts";
import type { PlayerRef } from "./selection.ts";

/** One token of `p`. */
export function writePlayer(ref: PlayerRef): string {
  return "unknown" in ref ? encodeText(ref.unknown) : spelled(ref);
}
