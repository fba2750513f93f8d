import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import { dateTicks } from "../../../../src/charts/trend/dateTicks.ts";
import { dayOf } from "../../../../src/charts/trend/day.ts";
import { spreadOut } from "../../../../src/charts/trend/spreadOut.ts";
import { valueAxis } from "../../../../src/charts/trend/valueAxis.ts";

const aValue = fc.double({ min: 0, max: 1000, noNaN: true });
const aRange = fc.tuple(aValue, aValue).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

describe("the axis of values", () => {
  it("holds every mean and begins and ends at a mark", () => {
    fc.assert(
      fc.property(aRange, aRange, (means, matches) => {
        const { low, high, ticks } = valueAxis(means, matches, 7);
        expect(low).toBeLessThanOrEqual(means.low);
        expect(high).toBeGreaterThanOrEqual(means.high);
        expect([ticks[0], ticks.at(-1)]).toEqual([low, high]);
        expect(high).toBeGreaterThan(low);
      }),
    );
  });

  it("is not pressed flat by single matches", () => {
    expect(valueAxis({ low: 0.4, high: 1.2 }, { low: 0, high: 4 }, 7)).toMatchObject({ low: 0, high: 2 });
  });

  it("begins at zero unless the figures are far from it", () => {
    expect(valueAxis({ low: 50, high: 80 }, { low: 0, high: 90 }, 7).low).toBe(0);
    expect(valueAxis({ low: 85, high: 92 }, { low: 70, high: 100 }, 7)).toMatchObject({ low: 70, high: 100 });
    expect(valueAxis({ low: 0, high: 0 }, { low: 0, high: 0 }, 7)).toEqual({
      low: 0,
      high: 1,
      ticks: [0, 1],
    });
  });
});

describe("the axis of dates", () => {
  const texts = (from: string, to: string, width: number) =>
    dateTicks(dayOf(from), dayOf(to), { width, size: 12, locale: "en-GB" }).map(({ text }) => text);

  it("names the year at each January, or at the first month where there is none", () => {
    expect(texts("2017-08-12", "2018-05-13", 700)).toEqual([
      "Sept",
      "Oct",
      "Nov",
      "Dec",
      "Jan 2018",
      "Feb",
      "Mar",
      "Apr",
      "May",
    ]);
    expect(texts("2017-08-12", "2018-05-13", 180)).toEqual(["Oct", "Jan 2018", "Apr"]);
    expect(texts("2018-02-10", "2018-05-13", 400)).toEqual(["Mar 2018", "Apr", "May"]);
  });

  it("marks the weeks of a short tournament", () => {
    expect(texts("2018-06-14", "2018-07-15", 400)).toEqual(["14 Jun", "21 Jun", "28 Jun", "5 Jul", "12 Jul"]);
    expect(texts("2018-06-14", "2018-06-14", 400)).toEqual(["14 Jun"]);
  });

  it("has marks that never touch, and at least one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 17000, max: 18000 }),
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 60, max: 1000 }),
        (from, days, width) => {
          const ticks = dateTicks(from, from + days, { width, size: 12, locale: "en-GB" });
          expect(ticks.length).toBeGreaterThan(0);
          ticks.slice(1).forEach(({ day, text }, i) => {
            const before = ticks[i];
            const apart = (width * (day - (before?.day ?? 0))) / days;
            expect(apart).toBeGreaterThan((textWidth(text, 12) + textWidth(before?.text ?? "", 12)) / 2);
          });
        },
      ),
    );
  });
});

describe("labels that are spread out", () => {
  it("stand apart, in the order of their wishes, within the room where it is enough", () => {
    const wishes = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const middles = spreadOut(wanted, 30, 0, 300);
        const sorted = middles.toSorted((a, b) => a - b);
        sorted
          .slice(1)
          .forEach((middle, i) => expect(middle - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-9));
        expect(sorted[0]).toBeGreaterThanOrEqual(15 - 1e-9);
        expect(sorted.at(-1)).toBeLessThanOrEqual(285 + 1e-9);
        const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        expect(order.map((i) => middles[i])).toEqual(sorted);
      }),
    );
  });

  it("keep their wish where nobody is near", () => {
    expect(spreadOut([200, 50], 30, 0, 300)).toEqual([200, 50]);
  });
});
