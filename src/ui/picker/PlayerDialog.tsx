import { PlayerSearch, type PlayerSearchProps } from "../search/PlayerSearch.tsx";
import { PickerDialog } from "./PickerDialog.tsx";

/** The search for a player in a window of its own; choosing one closes it. */
export function PlayerDialog({
  onClose,
  onOwn,
  ...search
}: Omit<PlayerSearchProps, "focus"> & {
  readonly onClose: () => void;
  /** Opens the reader's own data, where whoever is not found may be; absent, that is not offered. */
  readonly onOwn?: () => void;
}) {
  const { words, onChoose } = search;
  return (
    <PickerDialog title={words.say("search.title")} close={words.say("search.close")} onClose={onClose}>
      <PlayerSearch
        {...search}
        focus
        onChoose={(chosen) => {
          onClose();
          onChoose(chosen);
        }}
      />
      {onOwn && (
        <p className="search-note">
          <button type="button" onClick={onOwn}>
            {words.say("search.own")}
          </button>
        </p>
      )}
    </PickerDialog>
  );
}
