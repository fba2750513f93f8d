import type { ViewInput } from "../../../../src/charts/view/chartView.ts";
import { compare } from "../../../../src/comparison/compare.ts";
import type { Dataset } from "../../../../src/domain/dataset.ts";
import type { DatasetId, MetricId } from "../../../../src/domain/ids.ts";
import { parseSelection } from "../../../../src/selection/parseSelection.ts";
import { theMetric } from "../../aComparison.ts";
import { aDataset, byId, type RowFacts } from "../../aDataset.ts";

/** Thirty peers of ten full matches each, and players of note among and beside them. */
export const league: Dataset = aDataset([
  ...Array.from({ length: 30 }, (_, i): RowFacts => {
    const passes = 300 + 20 * i;
    return {
      name: `Peer ${i + 1}`,
      club: i % 2 === 0 ? "Alpha" : "Beta",
      minutes: 900,
      role: "centre-back",
      stats: {
        passes,
        "passes-accurate": Math.round(passes * (0.7 + ((i * 7) % 30) / 100)),
        interceptions: 20 + ((i * 37) % 60),
        fouls: (i * 13) % 25,
      },
    };
  }),
  of("Virgil van Dijk", "V. van Dijk", "Liverpool", [650, 590, 66, 6]),
  of("Łukasz Fabiański", "Ł. Fabiański", "Swansea City", [655, 610, 64, 7]),
  of('<script>alert("1")</script>', '<script>alert("1")</script>', "A & B", [640, 500, 67, 5]),
  of("عمر", "عمر", "نادي", [400, 300, 40, 0]),
  of(
    "Wolfeschlegelsteinhausenbergerdorff",
    "Wolfeschlegelsteinhausenbergerdorff",
    "Milton Keynes",
    [880, 620, 20, 24],
  ),
  { ...of("Al Bench", "A. Bench", "Beta", [12, 9, 2, 1]), minutes: 45 },
  {
    name: "Cy Partly",
    shortName: "C. Partly",
    club: "Beta",
    minutes: 950,
    role: "centre-back",
    stats: { passes: 500 },
  },
]);

function of(
  name: string,
  shortName: string,
  club: string,
  [passes = 0, accurate = 0, interceptions = 0, fouls = 0]: readonly number[],
): RowFacts {
  const stats = { passes, "passes-accurate": accurate, interceptions, fouls };
  return { name, shortName, club, minutes: 1000, role: "centre-back", stats };
}

/** Players by their names' slugs: one hostile, one who hardly played, one with a gap, one who is not there. */
export const SIX = [
  "virgil-van-dijk",
  "script-alert-1-script",
  "wolfeschlegelsteinhausenbergerdorff",
  "al-bench",
  "cy-partly",
  "nobody-here",
];

/** The `p` of a link to these players of the league. */
export function playersOf(players: readonly string[], dataset: Dataset = league): string {
  return `p=${players.map((player) => `${player}_${dataset.id}`).join(".")}`;
}

/** What a view is given: a link resolved against one dataset, all centre-backs of it the peers. */
export function cloudInput(link: string, metrics: readonly string[], dataset: Dataset = league): ViewInput {
  const { selection } = parseSelection(link.includes("g=") ? link : `${link}&g=centre-back.${dataset.id}`);
  const resolved = {
    players: selection.players ?? [],
    metrics: metrics.map(theMetric),
    datasets: byId(dataset),
    unreadable: new Set<DatasetId>(),
  };
  const loaded = { ...resolved, failures: [], served: new Map() };
  return {
    comparison: compare(selection, resolved),
    loaded,
    selection: { ...selection, metrics: metrics.map((id) => id as MetricId) },
  };
}

/** The same players where only a report's figures are known. */
export const report: Dataset = aDataset(
  [
    {
      name: "Virgil van Dijk",
      shortName: "V. van Dijk",
      club: "Liverpool",
      stats: { passes: 76.8, interceptions: 1.2 },
    },
    {
      name: "Curtis Jones",
      shortName: "C. Jones",
      club: "Liverpool",
      stats: { passes: 75.4, interceptions: 0.9 },
    },
  ],
  { id: "eng1-2025", coverage: "selection" },
  { passes: { kind: "per90" }, interceptions: { kind: "per90" } },
);
