import { useQuery } from "@tanstack/react-query";
import { fileQuery } from "../data/fileQuery.ts";
import { parseIndex, type IndexEntry } from "../data/parseIndex.ts";

/** Every dataset there is, for search, offers and downloads; a chart is drawn without it. */
export interface Library {
  /** Tag of the data release; undefined until the index is there. */
  readonly release: string | undefined;
  readonly entries: readonly IndexEntry[];
  /** Tag of the release that was asked for. */
  readonly frozen: string | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

const NO_ENTRIES: readonly IndexEntry[] = [];

/**
 * Reads the index of the data once a visit.
 *
 * @param frozen tag of a release whose index it is to be; absent, the newest
 */
export function useLibrary(frozen?: string): Library {
  const path = frozen === undefined ? "index.json" : `releases/${frozen}/index.json`;
  const { data, isError, refetch } = useQuery({ ...fileQuery(path), select: readEntries });
  return {
    release: data?.release,
    entries: data?.entries ?? NO_ENTRIES,
    frozen,
    failed: isError,
    retry: () => void refetch(),
  };
}

function readEntries(text: string): Pick<Library, "release" | "entries"> {
  const { release, datasets } = parseIndex(text, "data/index.json");
  return { release, entries: [...datasets.values()] };
}
