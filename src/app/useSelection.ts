import { useCallback, useMemo, useSyncExternalStore } from "react";
import { formatSelection } from "../selection/formatSelection.ts";
import { parseSelection } from "../selection/parseSelection.ts";
import type { ParsedLink, Selection } from "../selection/selection.ts";

/** Makes a choice: the link becomes the selection's, and Back undoes it. */
export type Choose = (selection: Selection) => void;

const CHOSEN = "per90:chosen";

/** The reader's selection. The address is its only store. */
export function useSelection(): ParsedLink & { readonly choose: Choose } {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const link = useMemo(() => parseSelection(search), [search]);
  const choose = useCallback<Choose>((selection) => {
    const query = formatSelection(selection);
    const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
    if (address === location.pathname + location.search + location.hash) return;
    history.pushState(null, "", address);
    dispatchEvent(new Event(CHOSEN));
  }, []);
  return { ...link, choose };
}

function subscribe(changed: () => void): () => void {
  addEventListener("popstate", changed);
  addEventListener(CHOSEN, changed);
  return () => {
    removeEventListener("popstate", changed);
    removeEventListener(CHOSEN, changed);
  };
}
