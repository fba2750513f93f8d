import type { Comparison } from "../comparison/comparison.ts";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import { similarMessages } from "../messages/similarMessages.ts";
import { createWords } from "../messages/words.ts";
import { withPlayer, writtenOut } from "../selection/change.ts";
import { MAX_PLAYERS, type Selection } from "../selection/selection.ts";
import { SimilarPlayers } from "../ui/similar/SimilarPlayers.tsx";
import { words } from "./pageWords.ts";
import { useEveryName } from "./useEveryName.ts";
import type { Choose } from "./useSelection.ts";

const own = createWords(words.locale, similarMessages);

/** Similar players, once the names of everyone among the peers are there. */
export function SimilarResults({
  comparison,
  loaded,
  selection,
  choose,
}: {
  readonly comparison: Comparison;
  readonly loaded: LoadedSelection;
  readonly selection: Selection;
  readonly choose: Choose;
}) {
  const { peers } = comparison;
  const ids = peers.state === "refused" ? [] : peers.datasets.map(({ id }) => id);
  const { state, datasets, retry } = useEveryName(loaded, ids);
  const full = (writtenOut(selection).players ?? []).length >= MAX_PLAYERS;
  if (state === "ready") {
    const onAdd = full
      ? undefined
      : (ref: Parameters<typeof withPlayer>[1]) => choose(withPlayer(selection, ref));
    return <SimilarPlayers {...{ comparison, datasets, words, onAdd }} />;
  }
  return (
    <p role="status">
      {own.say(state === "failed" ? "similar.failed" : "similar.loading")}{" "}
      {state === "failed" && (
        <button type="button" onClick={retry}>
          {own.say("similar.retry")}
        </button>
      )}
    </p>
  );
}
