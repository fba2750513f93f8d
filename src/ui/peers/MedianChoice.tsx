import { FEWEST_PEERS, type Comparison, type PeerSet } from "../../comparison/comparison.ts";
import type { DatasetHead } from "../../domain/dataset.ts";
import { competitionSeason } from "../../findings/caption.ts";
import { slotOf, withPlayer, writtenOut } from "../../selection/change.ts";
import { medianOf } from "../../selection/medianOf.ts";
import { MAX_PLAYERS, type Selection } from "../../selection/selection.ts";
import type { PeersWords } from "./peersWords.ts";

/** The middle of the peers as a player, a button a dataset; where it cannot be had, why. */
export function MedianChoice({
  comparison,
  selection,
  words,
  choose,
}: {
  readonly comparison: Comparison;
  readonly selection: Selection;
  readonly words: PeersWords;
  readonly choose: (selection: Selection) => void;
}) {
  const { peers } = comparison;
  if (peers.state !== "group") return null;
  const full = (writtenOut(selection).players ?? []).length >= MAX_PLAYERS;
  return (
    <fieldset className="peers-median">
      <legend>{words.say("editor.median")}</legend>
      {full && <p>{words.say("editor.median.full")}</p>}
      <div className="row">
        {peers.datasets.map((dataset) => (
          <MedianButton
            key={dataset.id}
            dataset={dataset}
            alone={peers.datasets.length === 1}
            refused={refusal(dataset, { selection, peers, words })}
            full={full}
            words={words}
            onAdd={() => choose(withPlayer(selection, medianOf(dataset.id)))}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface Asked {
  readonly selection: Selection;
  readonly peers: PeerSet;
  readonly words: PeersWords;
}

/** Why a dataset's median is not offered. */
function refusal(dataset: DatasetHead, { selection, peers, words }: Asked): string | undefined {
  const name = competitionSeason(dataset);
  if (slotOf(selection, medianOf(dataset.id)) >= 0)
    return words.say("editor.median.chosen", { dataset: name });
  const here = peers.members.filter((member) => member.dataset.id === dataset.id);
  if (here.length >= FEWEST_PEERS) return undefined;
  return words.say("editor.median.few", { dataset: name, fewest: FEWEST_PEERS });
}

function MedianButton({
  dataset,
  alone,
  refused,
  full,
  words,
  onAdd,
}: {
  readonly dataset: DatasetHead;
  readonly alone: boolean;
  readonly refused: string | undefined;
  readonly full: boolean;
  readonly words: PeersWords;
  readonly onAdd: () => void;
}) {
  if (refused !== undefined) return <p>{refused}</p>;
  const text = alone
    ? words.say("editor.median.add")
    : words.say("editor.median.add-of", { dataset: competitionSeason(dataset) });
  return (
    <button type="button" disabled={full} onClick={onAdd}>
      {text}
    </button>
  );
}
