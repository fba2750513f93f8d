import type { QueryClient } from "@tanstack/react-query";
import { onKeptChange } from "../../data/kept/keptChanges.ts";
import { keptEntries } from "../../data/kept/keptEntries.ts";
import type { KeptEntry } from "../../data/kept/keptDataset.ts";
import { forgetKept } from "./forgetKept.ts";

const watched = new WeakSet<QueryClient>();

/** What is kept in this browser; from the first call on, a change of it, in another tab too, is read anew. */
export async function keptLibrary(client: QueryClient): Promise<readonly KeptEntry[]> {
  if (!watched.has(client)) {
    watched.add(client);
    onKeptChange(() => forgetKept(client));
  }
  return (await keptEntries()).entries;
}
