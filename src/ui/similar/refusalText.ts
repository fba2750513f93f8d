import type { SimilarPlayers } from "../../comparison/similarPlayers.ts";
import { peersText } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import type { SimilarWords } from "./similarWords.ts";

/** Why nobody is told as similar, and what to do. */
export function refusalText(
  refused: SimilarPlayers & { readonly state: "refused" },
  player: string,
  { words, own }: { readonly words: ChartWords; readonly own: SimilarWords },
): string {
  const peers = refused.reason === "few-peers" ? peersText(refused.among, words) : "";
  return own.say(`similar.refused.${refused.reason}`, { player, peers });
}
