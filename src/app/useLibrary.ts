import { useQuery } from "@tanstack/react-query";
import { fileQuery } from "../data/fileQuery.ts";
import { parseIndex, type IndexEntry } from "../data/parseIndex.ts";

/** Every dataset there is, for search, offers and downloads; a chart is drawn without it. */
export interface Library {
  readonly entries: readonly IndexEntry[];
  readonly failed: boolean;
  readonly retry: () => void;
}

const NO_ENTRIES: readonly IndexEntry[] = [];

/** Reads the index of the data once a visit. */
export function useLibrary(): Library {
  const { data, isError, refetch } = useQuery({ ...fileQuery("index.json"), select: readEntries });
  return { entries: data ?? NO_ENTRIES, failed: isError, retry: () => void refetch() };
}

function readEntries(text: string): readonly IndexEntry[] {
  return [...parseIndex(text, "data/index.json").datasets.values()];
}
