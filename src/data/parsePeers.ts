import type { ServedDataset } from "../domain/dataset.ts";
import type { UnnamedSeason } from "../domain/playerSeason.ts";
import { checked } from "./checked.ts";
import { clubColumn, clubsSchema, kindColumn, kindDigits, kindsSchema } from "./clubsAndKinds.ts";
import { invalid } from "./invalid.ts";
import { count, minutes, oneOf, wholeNumber } from "./leaves.ts";
import { servedFile } from "./servedFile.ts";
import { listOf, objectOf, orNull } from "./shapes.ts";

function peersSchema() {
  const counts = listOf(orNull(count));
  return objectOf({
    format: oneOf(["per90-peers/1"])(),
    clubs: clubsSchema(),
    kinds: kindsSchema(),
    kind: kindDigits(),
    people: listOf(listOf(count())),
    minutes: listOf(orNull(minutes)),
    matches: counts,
    starts: counts,
    born: listOf(orNull(wholeNumber)),
  });
}

/**
 * Reads `peers.json`: club, position, role, birth and playing time of every row, in the dataset's order, and which
 * rows are one person's.
 *
 * @throws AppError DATA_NOT_JSON, DATA_INVALID with the exact place, or DATA_WRONG_HASH
 */
export function parsePeers(json: string, at: string, served: ServedDataset): readonly UnnamedSeason[] {
  const file = servedFile(
    json,
    at,
    served,
    import.meta.env.MODE === "embed" ? undefined : (value) => proven(value, at, served),
  );
  const clubs = clubColumn(file.clubs, served.rows, at);
  const kinds = kindColumn(file.kinds, file.kind, served.rows, at);
  const firstRow = new Map(file.people.flatMap((rows) => rows.map((row) => [row, rows[0]])));
  const personOf = (row: number) => firstRow.get(row) ?? row;
  return clubs.map((club, i) => ({
    person: personOf(i),
    club,
    position: kinds[i]?.[0] ?? undefined,
    role: kinds[i]?.[1] ?? undefined,
    born: isoDay(file.born[i]),
    minutes: file.minutes[i] ?? undefined,
    matches: file.matches[i] ?? undefined,
    starts: file.starts[i] ?? undefined,
  }));
}

function proven(value: unknown, at: string, { rows }: ServedDataset) {
  const file = checked(peersSchema(), value, at);
  for (const name of ["minutes", "matches", "starts", "born"] as const) {
    const { length } = file[name];
    if (length !== rows) throw invalid(at, `$.${name}`, `${rows} numbers, one a row`, length);
  }
  return file;
}

/** Births are held in days since 1970. */
function isoDay(day: number | null | undefined): string | undefined {
  return typeof day !== "number" ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
}
