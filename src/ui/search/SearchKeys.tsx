import { use, type KeyboardEvent, type ReactNode } from "react";
import { ComboBoxStateContext } from "react-aria-components";

/**
 * The keys that the combobox leaves to us: Esc closes the list, then clears the text, then is the surroundings' own;
 * Enter with no result active makes the first one active, and takes it when it is the only one.
 */
export function SearchKeys({
  only,
  onOnly,
  onClear,
  onDown,
  children,
}: {
  /** Whether there is exactly one result. */
  readonly only: boolean;
  readonly onOnly: () => void;
  readonly onClear: () => void;
  readonly onDown: () => void;
  readonly children: ReactNode;
}) {
  const state = use(ComboBoxStateContext);
  const escape = (): boolean => {
    if (state?.isOpen) state.close();
    else if (state?.inputValue) onClear();
    else return false;
    return true;
  };
  const enter = (): boolean => {
    const first = state?.collection.getFirstKey() ?? null;
    if (!state?.isOpen || first === null || state.selectionManager.focusedKey !== null) return false;
    if (only) onOnly();
    else state.selectionManager.setFocusedKey(first);
    return true;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") onDown();
    const handled = event.key === "Escape" ? escape() : event.key === "Enter" && enter();
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="search-field" onKeyDownCapture={onKey}>
      {children}
    </div>
  );
}
