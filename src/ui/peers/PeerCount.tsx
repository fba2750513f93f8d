import { FEW_PEERS, FEWEST_PEERS, type PeerGroup } from "../../comparison/comparison.ts";
import { competitionSeason } from "../../findings/caption.ts";
import type { PeersWords } from "./peersWords.ts";

/** How many peers there are, and what is wrong with too few or none. */
export function PeerCount({ peers, words }: { readonly peers: PeerGroup; readonly words: PeersWords }) {
  const trouble = troubleOf(peers, words);
  return (
    <div className="peers-count" role="status" data-trouble={trouble !== undefined}>
      {peers.state !== "refused" && <strong>{words.say("editor.count", { count: peers.size })}</strong>}
      {trouble !== undefined && <p>{trouble}</p>}
    </div>
  );
}

function troubleOf(peers: PeerGroup, words: PeersWords): string | undefined {
  if (peers.state === "refused") {
    const where = words.list(peers.selections.map(competitionSeason));
    return words.say(where === "" ? "editor.unknown" : "editor.refused", { where });
  }
  if (peers.state === "too-few") return words.say("editor.too-few", { fewest: FEWEST_PEERS });
  if (peers.size >= FEW_PEERS) return undefined;
  return words.say("editor.few", { few: FEW_PEERS, step: words.number(100 / peers.size, 0) });
}
