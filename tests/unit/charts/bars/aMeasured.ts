import type { ComparedMetric, Comparison, Figure, Standing } from "../../../../src/comparison/comparison.ts";
import type { Numbers } from "../../../../src/selection/selection.ts";
import { aComparison, aFigure, aFound, aMetric, peersWith, theMetric } from "../../aComparison.ts";

/** A value with its 95 % interval, and where it stands. */
export function measured(value: number, low: number, high: number, standing?: Standing): Figure {
  return aFigure(value, { interval: { low, high }, standing });
}

/** A metric with these figures. */
export function aMetricOf(
  id: string,
  figures: readonly Figure[],
  facts: Partial<Pick<ComparedMetric, "derived" | "peers">> = {},
): ComparedMetric {
  return { ...aMetric(id, []), ...facts, metric: theMetric(id), figures };
}

const place = (percentile: number, rank: number): Standing => ({ percentile, rank, of: 64, member: true });
const gap = { state: "gap", reason: "not-recorded" } as const;

const players = [
  aFound({ shortName: "V. van Dijk", clubs: ["Southampton", "Liverpool"], minutes: 2254 }),
  aFound({ shortName: "J. Matip", club: "Liverpool", minutes: 1829 }),
  aFound({ shortName: "C. Jones", club: "Liverpool" }),
];

/** Three players on four metrics: whiskers wide and narrow, a rate without one, a gap, peers with their medians. */
export function withIntervals(numbers: Numbers = "per90"): Comparison {
  return aComparison(
    players,
    [
      aMetricOf(
        "passes",
        [
          measured(65.28, 55.68, 75.24, place(88, 8)),
          measured(70.1, 61.2, 79.4, place(94, 4)),
          aFigure(75.4),
        ],
        { peers: peersWith(30, 52.9, 77) },
      ),
      aMetricOf(
        "pass-accuracy",
        [measured(84.1, 82.3, 85.8, place(60, 26)), measured(0, 0, 43.4, place(0.8, 64)), gap],
        { peers: peersWith(70, 82.5, 93) },
      ),
      aMetricOf(
        "shots",
        [measured(0.52, 0.27, 0.9, place(51.6, 31)), measured(0.05, 0.002, 0.3, place(1.6, 63)), gap],
        { peers: peersWith(0.1, 0.49, 1.6) },
      ),
      aMetricOf("recoveries", [measured(9.6, 8.1, 11.2), measured(1234.5, 1101.1, 1302), gap], {
        derived: true,
      }),
    ],
    { numbers },
  );
}

/** The same players on the first of the metrics, which then has the chart to itself. */
export function onPasses(): Comparison {
  const comparison = withIntervals();
  return { ...comparison, metrics: comparison.metrics.slice(0, 1) };
}
