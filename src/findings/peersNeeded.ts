import { FEWEST_PEERS, type Comparison } from "../comparison/comparison.ts";
import type { StandingWords } from "../messages/standingMessages.ts";
import { competitionSeason, peersText } from "./caption.ts";
import type { ChartWords } from "./figureText.ts";

/** Why a view of percentiles cannot be drawn and what to choose instead; undefined when it can. */
export function peersNeeded(
  { peers, metrics }: Comparison,
  words: ChartWords,
  standing: StandingWords,
): string | undefined {
  if (peers.state === "refused") {
    const where = words.list(peers.selections.map(competitionSeason));
    return standing.say(where === "" ? "standing.need.unknown" : "standing.need.selection", { where });
  }
  if (peers.state === "too-few")
    return standing.say("standing.need.few", { fewest: FEWEST_PEERS, peers: peersText(peers, words) });
  const stands = metrics.some(({ figures }) =>
    figures.some((figure) => figure.state === "value" && figure.standing),
  );
  return stands ? undefined : standing.say("standing.need.player");
}
