import { clubId } from "../../../src/data/clubId.ts";
import type { DatasetMetric, WholeDataset } from "../../../src/domain/dataset.ts";
import type { DatasetId, MetricId, Minutes, PlayerId } from "../../../src/domain/ids.ts";
import type { PlayerSeason } from "../../../src/domain/playerSeason.ts";

const NAMES = ["Al Öne", "Bo|Pipe", "محمد صلاح", "Cy=Equal#Two", "Di van Dam", "Prince"];
const KINDS: Readonly<Record<string, DatasetMetric["kind"]>> = {
  passes: "total",
  "goals-prevented": "per90",
  "own-distance": "per90",
  "pass-accuracy": "share",
  "own-xt": "total",
};

/**
 * A dataset as a person's own file may make it: gaps in everything that may be missing, names and ids that do not follow
 * from each other, clubs in no order, figures below zero and between whole numbers, a mover; no match logs.
 *
 * @param size rows
 */
export function anOwnDataset(size = 120, id = "own-liga-2025"): WholeDataset {
  const rows = Array.from({ length: size }, (_, i) => aRow(i));
  const metrics = Object.entries(KINDS).map(([metric, kind]) => ({
    id: metric as MetricId,
    kind,
    definition: metric.startsWith("own-") ? "own" : "fbref",
    derived: false,
  }));
  return {
    id: id as DatasetId,
    competition: { id: "own-liga", name: "My Liga", country: "Nowhere" },
    season: { id: "2025", label: "2025/26" },
    provenance: { source: "My notes", url: null, licence: "own", attribution: "-", date: "2026-01-02" },
    coverage: "complete",
    minutesBasis: "unknown",
    metricIds: metrics.map((metric) => metric.id),
    rows,
    columns: new Map(
      metrics.map((metric) => [
        metric.id,
        { metric, values: rows.map((row, i) => valueOf(metric.id, row, i)) },
      ]),
    ),
  };
}

function aRow(i: number): PlayerSeason {
  const mover = i === 7;
  const n = mover ? 6 : i;
  const name = `${NAMES[n % NAMES.length]}${n < NAMES.length ? "" : ` ${n}`}`;
  const club = mover ? "Third & Co" : ["Alpha FC", "Beta FC"][i % 2];
  const unless = <T>(gap: boolean, value: T) => (gap ? undefined : value);
  return {
    player: `p-${n}` as PlayerId,
    name,
    shortName: n % 5 === 0 ? name : `${name.charAt(0)}. Short`,
    club: { id: clubId(club ?? ""), name: club ?? "" },
    position: unless(n % 4 === 0, "mf"),
    role: unless(n % 3 === 0, "midfielder"),
    born: unless(n % 4 === 1, "1999-12-31"),
    minutes: unless(n % 10 === 9, (300 + 20 * n + (n % 7) / 2) as Minutes),
    matches: unless(n % 6 === 5, 10),
    starts: unless(n % 6 >= 4, 3),
  };
}

function valueOf(metric: string, { minutes }: PlayerSeason, i: number): number | undefined {
  if (i % 11 === 10) return undefined;
  if (metric === "passes") return minutes === undefined ? undefined : 10 + i;
  if (metric === "own-xt") return minutes === undefined ? undefined : (i - 20) / 8;
  if (metric === "goals-prevented") return (40 - i) / 100;
  return metric === "pass-accuracy" ? (i * 0.75) % 100 : 15.25 + (i % 13);
}
