import { useEffect, useState } from "react";
import type { DatasetId } from "../../domain/ids.ts";
import type { SearchRow } from "../../domain/searchRow.ts";
import { createPlayerSearch, type PlayerSearch } from "./playerSearch.ts";
import type { SearchedDataset } from "./searchEntry.ts";

type Datasets = ReadonlyMap<DatasetId, SearchedDataset>;

/** The search over `rows`, undefined while they are being indexed; once a list, however often it is shown. */
export function usePlayerSearch(rows: readonly SearchRow[], datasets: Datasets): PlayerSearch | undefined {
  const [made, setMade] = useState<{ readonly rows: readonly SearchRow[]; readonly search: PlayerSearch }>();
  useEffect(() => {
    let shown = true;
    void indexed(rows, datasets).then((search) => {
      if (shown) setMade((last) => (last?.rows === rows ? last : { rows, search }));
    });
    return () => {
      shown = false;
    };
  }, [rows, datasets]);
  return made?.rows === rows ? made.search : undefined;
}

const searches = new WeakMap<readonly SearchRow[], Promise<PlayerSearch>>();

function indexed(rows: readonly SearchRow[], datasets: Datasets): Promise<PlayerSearch> {
  const search = searches.get(rows) ?? createPlayerSearch(rows, datasets);
  searches.set(rows, search);
  return search;
}
