import type { PlayerSeason } from "../../domain/playerSeason.ts";

/** Clubs in the rows' order, each with how many rows it has. */
export function clubCounts(
  rows: readonly PlayerSeason[],
): readonly (readonly [name: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const { club } of rows) counts.set(club.name, (counts.get(club.name) ?? 0) + 1);
  return [...counts];
}

/** The pairs of position and role there are, and for each row the digit of its pair. */
export function kindDigits(rows: readonly PlayerSeason[]) {
  const pairs = rows.map(({ position, role }) => JSON.stringify([position ?? null, role ?? null]));
  const kinds = [...new Set(pairs)].sort();
  return {
    kinds: kinds.map((kind): unknown => JSON.parse(kind)),
    kind: pairs.map((pair) => kinds.indexOf(pair).toString(36)).join(""),
  };
}
