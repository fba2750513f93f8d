// Written by `npm run quantiles` from the library's gamma quantiles. Change src/cli/quantiles instead.

/** Garwood's 95 % limits by count, while the shape behind them is below 4. */
export const LOW: readonly number[] = [0, 0.02531780798, 0.2422092785, 0.6186721229];
export const HIGH: readonly number[] = [3.688879454, 5.571643391, 7.224687668];

/** P, from the constant term on: the quantile is k + √k P(1/√k) for a shape k of at least 4; see poissonInterval.ts. */
// prettier-ignore
export const SERIES: readonly number[] = [
  1.959963984, 0.94715294, -0.171961862, -0.068099613, 0.03444206, -0.02439076, 0.01499223, -0.0034535, -0.0006246, 0.0042547, -0.006183, 0.00302,
];
