import type { ServedDataset } from "../domain/dataset.ts";
import type { SearchRow } from "../domain/searchRow.ts";
import { checked } from "./checked.ts";
import { clubColumn, clubsSchema, kindColumn, kindDigits, kindsSchema } from "./clubsAndKinds.ts";
import { anyText, count, oneOf } from "./leaves.ts";
import { invalid } from "./invalid.ts";
import { nameColumn, writtenNames } from "./parseNames.ts";
import { searchRow } from "./searchRow.ts";
import { servedFile } from "./servedFile.ts";
import { listOf, objectOf, orNull } from "./shapes.ts";

function searchSchema() {
  return objectOf({
    format: oneOf(["per90-search/1"])(),
    clubs: clubsSchema(),
    kinds: kindsSchema(),
    kind: kindDigits(),
    names: writtenNames(),
    also: anyText(),
    birthYears: listOf(orNull(count)),
  });
}

/**
 * Reads `search.json`: what search knows of every row, in the dataset's order.
 *
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH
 */
export function parseSearch(json: string, at: string, served: ServedDataset): readonly SearchRow[] {
  const file = servedFile(json, at, served, (value) => checked(searchSchema(), value, at));
  const clubs = clubColumn(file.clubs, served.rows, at);
  const kinds = kindColumn(file.kinds, file.kind, served.rows, at);
  const names = nameColumn(file.names, served.rows, at);
  const also = file.also.split("|");
  if (also.length !== served.rows) throw invalid(at, "$.also", `words of ${served.rows} rows`, also.length);
  return clubs.flatMap((club, i) => {
    const who = names[i];
    if (who === undefined) return [];
    const [position, role] = kinds[i] ?? [];
    return [
      searchRow(
        {
          ...who,
          club,
          position: position ?? undefined,
          role: role ?? undefined,
          birthYear: file.birthYears[i] ?? undefined,
        },
        served.id,
        also[i],
      ),
    ];
  });
}
