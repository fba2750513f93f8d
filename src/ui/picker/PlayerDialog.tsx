import { PlayerSearch, type PlayerSearchProps } from "../search/PlayerSearch.tsx";
import { PickerDialog } from "./PickerDialog.tsx";

/** The search for a player in a window of its own; choosing one closes it. */
export function PlayerDialog({
  onClose,
  ...search
}: Omit<PlayerSearchProps, "focus"> & { readonly onClose: () => void }) {
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
    </PickerDialog>
  );
}
