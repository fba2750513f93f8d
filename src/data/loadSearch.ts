import type { DataHash, DatasetId } from "../domain/ids.ts";
import type { SearchRow } from "../domain/searchRow.ts";
import type { FetchText } from "./fetchText.ts";
import { loadHead } from "./loadHead.ts";
import { isServed } from "./parseHead.ts";
import { parseSearch } from "./parseSearch.ts";
import { searchRow } from "./searchRow.ts";
import { servedPath } from "./servedPath.ts";

/**
 * Loads what search knows of a dataset; a small one is in its head already.
 *
 * @param hash the state a frozen link asks for; absent, the current one
 * @throws AppError DATA_… of the first file that cannot be had or read
 */
export async function loadSearch(
  fetchText: FetchText,
  id: DatasetId,
  hash?: DataHash,
): Promise<readonly SearchRow[]> {
  const head = await loadHead(fetchText, id, hash);
  if (!isServed(head)) {
    return head.rows.map((row) => searchRow({ ...row, birthYear: birthYear(row.born) }, id));
  }
  const at = servedPath(head, "search");
  return parseSearch(await fetchText(at), at, head);
}

function birthYear(born: string | undefined): number | undefined {
  return born === undefined ? undefined : Number(born.slice(0, 4));
}
