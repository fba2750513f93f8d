import { exactPoissonInterval } from "../../statistics/exactPoissonInterval.ts";
import { gammaQuantile } from "../../statistics/gammaQuantile.ts";
import { interpolation } from "./interpolation.ts";

/** The least shape that the series is for; limits of smaller ones are looked up. */
const LEAST_SHAPE = 4;
const COEFFICIENTS = 12;
/** What a rounded coefficient may move the series by, anywhere on its range. */
const ROUNDING = 1e-9;

/**
 * The text of `src/statistics/poissonQuantiles.ts`: what Garwood's 95 % limits are computed from without a library.
 *
 * A gamma quantile of shape k is k + √k P(1/√k), and the lower 2.5 % one is k - √k P(-1/√k) with the same P, as the
 * Cornish-Fisher expansion shows. So one polynomial, through the library's quantiles at Chebyshev nodes, serves both ends.
 */
export function poissonQuantiles(): string {
  const range = 1 / Math.sqrt(LEAST_SHAPE);
  const series = interpolation(deviate, range, COEFFICIENTS).map((c, j) => rounded(c, range ** j));
  const small = Array.from({ length: LEAST_SHAPE }, (_, count) => exactPoissonInterval(count, 0.95));
  return `// Written by \`npm run quantiles\` from the library's gamma quantiles. Change src/cli/quantiles instead.

/** Garwood's 95 % limits by count, while the shape behind them is below ${LEAST_SHAPE}. */
export const LOW: readonly number[] = ${list(small.map(({ low }) => low))};
export const HIGH: readonly number[] = ${list(small.slice(0, -1).map(({ high }) => high))};

/** P, from the constant term on: the quantile is k + √k P(1/√k) for a shape k of at least ${LEAST_SHAPE}; see poissonInterval.ts. */
// prettier-ignore
export const SERIES: readonly number[] = [
  ${series.join(", ")},
];
`;
}

/** How many standard deviations the quantile lies above the mean; the shape is 1/t², the lower end for t below 0. */
function deviate(t: number): number {
  const shape = 1 / (t * t);
  return (gammaQuantile(t < 0 ? 0.025 : 0.975, shape) - shape) * t;
}

/** To as many decimals as move the series by less than `ROUNDING` where its power is greatest. */
function rounded(coefficient: number, greatestPower: number): number {
  return Number(coefficient.toFixed(Math.ceil(-Math.log10(ROUNDING / greatestPower))));
}

function list(limits: readonly number[]): string {
  return `[${limits.map((limit) => Number(limit.toPrecision(10))).join(", ")}]`;
}
