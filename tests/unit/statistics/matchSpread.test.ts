import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchSpread, type MatchTotals } from "../../../src/statistics/matchSpread.ts";

interface Match {
  readonly x: number;
  readonly m: number;
}

const aMatch: fc.Arbitrary<Match> = fc.record({ x: fc.nat(90), m: fc.integer({ min: 1, max: 120 }) });
const someMatches = fc.array(aMatch, { maxLength: 38 });

describe("the spread from match to match", () => {
  it("is the standard error of the rate over the Poisson one, as the matches themselves give it", () => {
    fc.assert(
      fc.property(someMatches, (matches) => {
        expect(matchSpread(totals(matches)) ?? -1).toBeCloseTo(direct(matches) ?? -1, 5);
      }),
    );
  });

  it("of two clubs is that of all their matches", () => {
    fc.assert(
      fc.property(someMatches, someMatches, (one, other) => {
        const pooled = added(totals(one), totals(other));
        expect(matchSpread(pooled)).toEqual(matchSpread(totals([...one, ...other])));
      }),
    );
  });

  it("is not known of one match, nor of a count of 0", () => {
    expect(matchSpread(totals([{ x: 5, m: 90 }]))).toBeUndefined();
    expect(
      matchSpread(
        totals([
          { x: 0, m: 90 },
          { x: 0, m: 80 },
        ]),
      ),
    ).toBeUndefined();
  });

  it("is nothing, and a number still, when every match has the same rate", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 2 }), (minutes) => {
        const spread = matchSpread(totals(minutes.map((m) => ({ x: m, m }))));
        expect(spread).toBeCloseTo(0, 4);
      }),
    );
  });

  it("is about 1 for counts that vary as Poisson counts do", () => {
    // Counts in the proportions of a Poisson mean of 1, to one in 1,000.
    const proportions = [368, 368, 184, 61, 15, 3, 1];
    const matches = proportions.flatMap((times, x) => Array.from({ length: times }, () => ({ x, m: 90 })));
    expect(matchSpread(totals(matches))).toBeCloseTo(1, 2);
  });
});

function totals(matches: readonly Match[]): MatchTotals {
  const sum = (of: (match: Match) => number) => matches.reduce((total, match) => total + of(match), 0);
  return {
    n: matches.length,
    minutes: sum(({ m }) => m),
    mm: sum(({ m }) => m * m),
    count: sum(({ x }) => x),
    xx: sum(({ x }) => x * x),
    xm: sum(({ x, m }) => x * m),
  };
}

function added(one: MatchTotals, other: MatchTotals): MatchTotals {
  return {
    n: one.n + other.n,
    minutes: one.minutes + other.minutes,
    mm: one.mm + other.mm,
    count: one.count + other.count,
    xx: one.xx + other.xx,
    xm: one.xm + other.xm,
  };
}

/** Both standard errors per 90, from the residuals of the matches. */
function direct(matches: readonly Match[]): number | undefined {
  const n = matches.length;
  const minutes = matches.reduce((total, { m }) => total + m, 0);
  const count = matches.reduce((total, { x }) => total + x, 0);
  if (n < 2 || count === 0) return undefined;
  const squares = matches.reduce((total, { x, m }) => total + (x - (count / minutes) * m) ** 2, 0);
  const ofMatches = (90 * Math.sqrt((n / (n - 1)) * squares)) / minutes;
  const ofPoisson = (90 * Math.sqrt(count)) / minutes;
  return ofMatches / ofPoisson;
}
