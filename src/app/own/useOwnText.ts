import { useSyncExternalStore } from "react";
import { ownFragment } from "../../selection/own/ownFragment.ts";

/** What the address carries of own numbers, packed; undefined when it carries none. */
export function useOwnText(): string | undefined {
  return useSyncExternalStore(subscribe, () => ownFragment(location.hash));
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  addEventListener("popstate", changed);
  return () => {
    removeEventListener("hashchange", changed);
    removeEventListener("popstate", changed);
  };
}
