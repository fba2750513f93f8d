import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { fileQuery } from "../data/fileQuery.ts";
import { loadScript } from "../data/loadScript.ts";
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
 * Reads the index of the data once a visit, and after it what is kept in this browser, which comes first.
 *
 * @param frozen tag of a release whose index it is to be; absent, the newest
 */
export function useLibrary(frozen?: string): Library {
  const path = frozen === undefined ? "index.json" : `releases/${frozen}/index.json`;
  const { data, isError, refetch } = useQuery({ ...fileQuery(path), select: readEntries });
  const client = useQueryClient();
  const { data: kept } = useQuery({
    queryKey: ["kept"],
    queryFn: async () =>
      (await loadScript("your data", () => import("./kept/keptLibrary.ts"))).keptLibrary(client),
    // A release has nothing of what is kept today.
    enabled: frozen === undefined && data !== undefined,
    networkMode: "always",
    retry: false,
  });
  const entries = useMemo(
    () => [...((frozen === undefined && kept) || NO_ENTRIES), ...(data?.entries ?? NO_ENTRIES)],
    [frozen, kept, data],
  );
  return {
    release: data?.release,
    entries,
    frozen,
    failed: isError,
    retry: () => void refetch(),
  };
}

function readEntries(text: string): Pick<Library, "release" | "entries"> {
  const { release, datasets } = parseIndex(text, "data/index.json");
  return { release, entries: [...datasets.values()] };
}
