import { useMemo } from "react";
import type { DatasetId } from "../domain/ids.ts";
import type { IndexEntry } from "../data/parseIndex.ts";
import { pageMessages } from "../messages/pageMessages.ts";
import { searchMessages } from "../messages/searchMessages.ts";
import { createWords } from "../messages/words.ts";
import type { PlayerRef } from "../selection/selection.ts";
import { PlayerDialog } from "../ui/picker/PlayerDialog.tsx";
import { words as pageWords } from "./pageWords.ts";
import type { Library } from "./useLibrary.ts";
import { useSearchRows } from "./useSearchRows.ts";

// Roles are said as everywhere on the page.
const words = createWords(pageWords.locale, { ...pageMessages, ...searchMessages });

/** The window in which a player is searched for, in every dataset of the library. */
export function PlayerWindow({
  library,
  players,
  onChoose,
  onClose,
  onOwn,
}: {
  readonly library: Library;
  /** Who is in the comparison already. */
  readonly players: readonly PlayerRef[];
  readonly onChoose: (ref: PlayerRef) => void;
  readonly onClose: () => void;
  /** Opens the window of own data in this one's place. */
  readonly onOwn: () => void;
}) {
  const { rows, state, retry } = useSearchRows(library);
  const datasets = useMemo(() => searched(library.entries), [library.entries]);
  return (
    <PlayerDialog
      {...{ rows, state, words, datasets, onChoose, onClose }}
      chosen={players}
      onRetry={retry}
      onOwn={onOwn}
    />
  );
}

function searched(
  library: readonly IndexEntry[],
): ReadonlyMap<DatasetId, { competition: string; season: string }> {
  return new Map(library.map(({ id, competition, season }) => [id, { competition, season }]));
}
