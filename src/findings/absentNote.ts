import type { ComparedPlayer } from "../comparison/comparison.ts";
import type { ChartWords } from "./figureText.ts";

/** Why nobody is in a slot, as a chart says it beside the name; undefined where somebody is. */
export function absentNote(player: ComparedPlayer | undefined, words: ChartWords): string | undefined {
  if (player?.state !== "missing") return undefined;
  return words.say(player.reason === "unreadable-dataset" ? "gap.unreadable" : "gap.no-player");
}
