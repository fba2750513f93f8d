import { describe, expect, it } from "vitest";
import type { Minutes } from "../../../src/domain/ids.ts";
import { axisPosition } from "../../../src/statistics/axisPosition.ts";
import { exactPoissonInterval } from "../../../src/statistics/exactPoissonInterval.ts";
import type { Interval } from "../../../src/statistics/interval.ts";
import { jeffreysInterval } from "../../../src/statistics/jeffreysInterval.ts";
import { leagueStep } from "../../../src/statistics/leagueStep.ts";
import { per90 } from "../../../src/statistics/per90.ts";
import { percentile } from "../../../src/statistics/percentile.ts";
import { poissonInterval } from "../../../src/statistics/poissonInterval.ts";
import {
  linearPossessionAdjusted,
  sigmoidPossessionWeight,
  wyscoutPossessionAdjusted,
} from "../../../src/statistics/possession.ts";
import { radarArea } from "../../../src/statistics/radarArea.ts";
import { betaBinomialShrunken, gammaPoissonShrunken } from "../../../src/statistics/shrinkage.ts";
import { wilsonInterval } from "../../../src/statistics/wilsonInterval.ts";
import { ORACLE_IDS, oracle, tolerance } from "./oracle.ts";

interface Case<Input, Expected = number> {
  readonly inp: Input;
  readonly exp: Expected;
  readonly round: number;
  readonly tol?: number;
}
type Ends = readonly [low: number, high: number];

/** The largest difference of any pair; NaN when there are not as many of the one as of the other. */
function off(got: readonly number[], wanted: readonly number[]): number {
  return got.length === wanted.length
    ? Math.max(...got.map((one, i) => Math.abs(one - (wanted[i] ?? NaN))))
    : NaN;
}

function ends({ low, high }: Interval): Ends {
  return [low, high];
}

it("is held against every group of published figures", () => {
  expect(ORACLE_IDS).toEqual([
    "per90",
    "wyscout_padj",
    "linear_padj",
    "sigmoid_padj_weight",
    "garwood",
    "jeffreys_poisson",
    "wilson",
    "percentile_midrank",
    "gamma_poisson_eb",
    "beta_binomial_eb",
    "radar_scaling",
    "pizza_scaling",
    "radar_area_order",
    "league_step",
  ]);
});

describe("a rate per 90", () => {
  it.each(oracle<Case<{ x: number; minutes: number }>>("per90"))(
    "of $inp.x in $inp.minutes minutes is the published $exp",
    (published) => {
      const { x, minutes } = published.inp;
      expect(off([per90(x, minutes as Minutes)], [published.exp])).toBeLessThanOrEqual(tolerance(published));
    },
  );
});

describe("an adjustment for possession", () => {
  it.each(oracle<Case<{ x: number; oppMin: number }>>("wyscout_padj"))(
    "makes $exp of $inp.x in $inp.oppMin minutes of the opponent's, as Wyscout does",
    (published) => {
      const { x, oppMin } = published.inp;
      expect(off([wyscoutPossessionAdjusted(x, oppMin)], [published.exp])).toBeLessThanOrEqual(
        tolerance(published),
      );
    },
  );

  it.each(oracle<Case<{ x: number; poss: number }>>("linear_padj"))(
    "makes $exp of $inp.x at $inp.poss % of the ball, linearly",
    (published) => {
      const { x, poss } = published.inp;
      expect(off([linearPossessionAdjusted(x, poss)], [published.exp])).toBeLessThanOrEqual(
        tolerance(published),
      );
    },
  );

  it.each(oracle<Case<{ poss: number }>>("sigmoid_padj_weight"))(
    "weighs $exp at $inp.poss % of the ball, as StatsBomb does",
    (published) => {
      expect(off([sigmoidPossessionWeight(published.inp.poss)], [published.exp])).toBeLessThanOrEqual(
        tolerance(published),
      );
    },
  );
});

describe("the interval of a count", () => {
  const cases = oracle<Case<{ x: number; cl: number }, Ends>>("garwood");

  it.each(cases)("of $inp.x at $inp.cl is the published $exp, by the library", (published) => {
    expect(
      off(ends(exactPoissonInterval(published.inp.x, published.inp.cl)), published.exp),
    ).toBeLessThanOrEqual(tolerance(published));
  });

  it.each(cases.filter(({ inp }) => inp.cl === 0.95))(
    "of $inp.x at 95 % is the published $exp, as the page computes it",
    (published) => {
      expect(off(ends(poissonInterval(published.inp.x)), published.exp)).toBeLessThanOrEqual(
        tolerance(published),
      );
    },
  );

  it.each(oracle<Case<{ x: number; cl: number }, Ends>>("jeffreys_poisson"))(
    "of $inp.x at $inp.cl by Jeffreys is $exp",
    (published) => {
      expect(
        off(ends(jeffreysInterval(published.inp.x, published.inp.cl)), published.exp),
      ).toBeLessThanOrEqual(tolerance(published));
    },
  );
});

describe("the interval of a share", () => {
  it.each(oracle<Case<{ k: number; n: number }, Ends>>("wilson"))(
    "of $inp.k in $inp.n is Newcombe's $exp",
    (published) => {
      const fractions = ends(wilsonInterval(published.inp.k, published.inp.n)).map(
        (percent) => percent / 100,
      );
      expect(off(fractions, published.exp)).toBeLessThanOrEqual(tolerance(published));
    },
  );
});

describe("a percentile", () => {
  it.each(oracle<Case<{ values: number[]; v: number }>>("percentile_midrank"))(
    "of $inp.v among $inp.values is $exp",
    (published) => {
      const { v, values } = published.inp;
      expect(off([percentile(v, values, "higher")], [published.exp])).toBeLessThanOrEqual(
        tolerance(published),
      );
    },
  );
});

interface RateCase {
  readonly inp: { readonly a0: number; readonly b0: number; readonly x: number; readonly e: number };
  readonly exp_mean: number;
  readonly exp_sd_simulated: number;
  readonly calc_mean: number;
  readonly calc_sd: number;
  readonly tol_mean: number;
  readonly tol_sd: number;
}

describe("shrinkage", () => {
  it.each(oracle<RateCase>("gamma_poisson_eb"))(
    "brings the rate of $name to the published $exp_mean",
    (published) => {
      const { a0, b0, x, e } = published.inp;
      const { mean, sd } = gammaPoissonShrunken({ events: a0, exposure: b0 }, x, e);
      expect(off([mean], [published.exp_mean])).toBeLessThanOrEqual(published.tol_mean);
      expect(off([sd], [published.exp_sd_simulated])).toBeLessThanOrEqual(published.tol_sd);
      expect(off([mean], [published.calc_mean])).toBeLessThanOrEqual(tolerance({ round: 3 }));
      expect(off([sd], [published.calc_sd])).toBeLessThanOrEqual(tolerance({ round: 3 }));
    },
  );

  it.each(oracle<Case<{ a0: number; b0: number; k: number; n: number }>>("beta_binomial_eb"))(
    "of a share is $exp before any attempt",
    (published) => {
      const { a0, b0, k, n } = published.inp;
      const share = betaBinomialShrunken({ successes: a0, failures: b0 }, k, n);
      expect(off([share / 100], [published.exp])).toBeLessThanOrEqual(tolerance(published));
    },
  );
});

interface RadarCase {
  readonly inp: {
    readonly name: string;
    readonly params: readonly string[];
    readonly low: readonly number[];
    readonly high: readonly number[];
    readonly lower_is_better: readonly string[];
    readonly values: readonly number[];
  };
  readonly exp: readonly number[];
}

function radarPositions({ inp }: RadarCase): readonly number[] {
  return inp.params.map((name, i) => {
    const ends = { low: inp.low[i] ?? NaN, high: inp.high[i] ?? NaN };
    return axisPosition(inp.values[i] ?? NaN, ends, inp.lower_is_better.includes(name) ? "lower" : "higher");
  });
}

interface PizzaCase {
  readonly inp: {
    readonly values: readonly number[];
    readonly min: readonly number[];
    readonly max: readonly number[];
  };
  readonly exp: readonly number[];
}

function pizzaPositions({ inp }: PizzaCase): readonly number[] {
  return inp.values.map((value, i) => {
    const ends = [inp.min[i] ?? NaN, inp.max[i] ?? NaN] as const;
    const direction = ends[0] > ends[1] ? "lower" : "higher";
    return axisPosition(value, { low: Math.min(...ends), high: Math.max(...ends) }, direction);
  });
}

describe("the place on an axis", () => {
  it.each(oracle<RadarCase>("radar_scaling"))("of a radar is mplsoccer's for $inp.name", (published) => {
    expect(off(radarPositions(published), published.exp)).toBeLessThanOrEqual(tolerance({ round: 4 }));
  });

  it.each(oracle<PizzaCase>("pizza_scaling"))("of a pizza is mplsoccer's for $inp.name", (published) => {
    const percents = pizzaPositions(published).map((position) => 100 * position);
    expect(off(percents, published.exp)).toBeLessThanOrEqual(tolerance({ round: 2 }));
  });
});

interface AreaCase {
  readonly as_published: number;
  readonly min_found: number;
  readonly max_found: number;
  readonly swing_percent: number;
}

describe("the area of a radar", () => {
  const [published] = oracle<AreaCase>("radar_area_order");
  const [bruno] = oracle<RadarCase>("radar_scaling");
  const radii = (bruno === undefined ? [] : radarPositions(bruno)).map((position) => 1 + 4 * position);

  it("is the published one in the published order", () => {
    expect(off([radarArea(radii)], [published?.as_published ?? NaN])).toBeLessThanOrEqual(
      tolerance({ round: 2 }),
    );
  });

  it("swings by more than a third with the order of the axes alone", () => {
    const largest = radarArea(reordered(radii, 1));
    const smallest = radarArea(reordered(radii, -1));
    expect(largest).toBeGreaterThanOrEqual((published?.max_found ?? NaN) - tolerance({ round: 2 }));
    expect(smallest).toBeLessThanOrEqual((published?.min_found ?? NaN) + tolerance({ round: 2 }));
    expect(100 * (largest / smallest - 1)).toBeGreaterThan((published?.swing_percent ?? NaN) - 0.5);
  });
});

/** The order of greatest area (least, for -1) that swaps of two axes lead to, one best swap after another. */
function reordered(radii: readonly number[], sign: 1 | -1): readonly number[] {
  const area = (order: readonly number[]) => sign * radarArea(order);
  const next = swaps(radii).reduce((best, order) => (area(order) > area(best) + 1e-9 ? order : best), radii);
  return next === radii ? radii : reordered(next, sign);
}

function swaps(radii: readonly number[]): readonly (readonly number[])[] {
  return radii.flatMap((one, i) => radii.slice(0, i).map((other, j) => radii.with(i, other).with(j, one)));
}

describe("the step between two leagues", () => {
  it.each(oracle<Case<{ diff: number; median: number }>>("league_step"))(
    "of $inp.diff at a median of $inp.median is the published $exp",
    (published) => {
      const { diff, median } = published.inp;
      expect(off([leagueStep(diff, median)], [published.exp])).toBeLessThanOrEqual(tolerance(published));
    },
  );
});
