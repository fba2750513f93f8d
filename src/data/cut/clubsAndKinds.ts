import type { PlayerSeason } from "../../domain/playerSeason.ts";

/** Clubs as the rows have them one after another, each with how many rows it has there. */
export function clubRuns(rows: readonly PlayerSeason[]): readonly (readonly [name: string, rows: number])[] {
  const runs: [string, number][] = [];
  for (const { club } of rows) {
    const last = runs.at(-1);
    if (last?.[0] === club.name) last[1] += 1;
    else runs.push([club.name, 1]);
  }
  return runs;
}

/** The pairs of position and role there are, and for each row the place of its pair: a base 36 digit, or more of them. */
export function kindDigits(rows: readonly PlayerSeason[]) {
  const pairOf = pairs();
  const written = rows.map(pairOf);
  const kinds = [...new Set(written)].sort();
  const places = new Map(kinds.map((kind, place) => [kind, place.toString(36)]));
  const kind = written.map((pair) => places.get(pair) ?? "");
  return {
    kinds: kinds.map((one): unknown => JSON.parse(one)),
    kind: kinds.length > 36 ? kind : kind.join(""),
  };
}

/** Writes the pair of a row; there are few, and one of each is kept. */
function pairs(): (row: PlayerSeason) => string {
  const known = new Map<PlayerSeason["position"], Map<PlayerSeason["role"], string>>();
  return ({ position, role }) => {
    const ofPosition = known.get(position) ?? new Map<PlayerSeason["role"], string>();
    known.set(position, ofPosition);
    const pair = ofPosition.get(role) ?? JSON.stringify([position ?? null, role ?? null]);
    ofPosition.set(role, pair);
    return pair;
  };
}
