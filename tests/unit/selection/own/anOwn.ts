import fc from "fast-check";
import {
  OWN_GAPS,
  OWN_NO_INTERVALS,
  type OwnFigure,
  type OwnMetric,
  type OwnNumbers,
  type OwnPeers,
  type OwnPlayer,
} from "../../../../src/domain/ownNumbers.ts";
import { POSITIONS, ROLES } from "../../../../src/domain/position.ts";
import { tidyHeadline } from "../../../../src/selection/headline.ts";
import { BASES, CATEGORIES, DIRECTIONS, UNITS } from "../../../../src/selection/own/ownForm.ts";

const aText = fc
  .string({ unit: "grapheme", maxLength: 20 })
  .map((text) => tidyHeadline(text.toWellFormed()).trim());
const aName = aText.filter((text) => text !== "");
const aCount = fc.integer({ min: 0, max: 5_000 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
/** As printed, with up to three digits. */
const aValue = fc.integer({ min: -9_000, max: 900_000 }).map((value) => value / 1_000);

const aDataset = fc.record({
  competition: aName,
  competitionId: aText,
  season: aText,
  source: aName,
  url: fc.constantFrom(null, "https://example.com/a?b=1#c", "http://example.com/"),
  licence: aName,
  date: fc.constantFrom("2019-10-28", "2026-01-19"),
  minutesBasis: fc.constantFrom(...BASES),
});

const aPlayer = (places: number): fc.Arbitrary<OwnPlayer> =>
  fc.oneof(
    fc.record({
      state: fc.constant("found" as const),
      name: aName,
      shortName: aName,
      clubs: fc.array(aName, { minLength: 1, maxLength: 3 }),
      dataset: fc.nat({ max: places - 1 }),
      role: maybe(fc.constantFrom(...ROLES)),
      position: maybe(fc.constantFrom(...POSITIONS)),
      minutes: maybe(fc.integer({ min: 1, max: 5_000 })),
      matches: maybe(aCount),
      starts: maybe(aCount),
      member: fc.boolean(),
    }),
    fc.record({
      state: fc.constant("median" as const),
      dataset: fc.nat({ max: places - 1 }),
      size: aCount,
    }),
    fc.record({ state: fc.constant("missing" as const), name: aName }),
  );

const aFigure = (stands: boolean): fc.Arbitrary<OwnFigure> =>
  fc.oneof(
    fc.record({ state: fc.constant("gap" as const), reason: fc.constantFrom(...OWN_GAPS) }),
    fc
      .record({
        ends: fc.tuple(aValue, aValue, aValue).map((three) => three.toSorted((a, b) => a - b)),
        why: maybe(fc.constantFrom(...OWN_NO_INTERVALS)),
        standing: maybe(
          fc.record({
            percentile: fc.integer({ min: 0, max: 1_000 }).map((tenths) => tenths / 10),
            rank: fc.integer({ min: 1, max: 900 }),
          }),
        ),
      })
      .map(({ ends: [low = 0, value = 0, high = 0], why, standing }) => ({
        state: "value" as const,
        value,
        interval: why ?? { low, high },
        standing: stands ? standing : undefined,
      })),
  );

const aMetric = (players: number): fc.Arbitrary<OwnMetric> =>
  fc.boolean().chain((stands) =>
    fc.record({
      label: aName,
      shortLabel: aText,
      noun: aName,
      category: fc.constantFrom(...CATEGORIES),
      unit: fc.constantFrom(...UNITS),
      direction: fc.constantFrom(...DIRECTIONS),
      decimals: fc.nat({ max: 3 }),
      definition: aText,
      counted: aText,
      derived: fc.boolean(),
      figures: fc.array(aFigure(stands), { minLength: players, maxLength: players }),
      peers: stands
        ? fc.tuple(aValue, aValue, aValue, fc.integer({ min: 5, max: 900 })).map(([a, b, c, of]) => {
            const [low = 0, median = 0, high = 0] = [a, b, c].toSorted((one, two) => one - two);
            return { of, low, median, high };
          })
        : fc.constant(undefined),
    }),
  );

const somePeers = (places: number): fc.Arbitrary<OwnPeers> => {
  const datasets = fc.uniqueArray(fc.nat({ max: places - 1 }), { minLength: 1, maxLength: places });
  return fc.oneof(
    fc.record({ state: fc.constant("refused" as const), selections: datasets }),
    fc.record({
      state: fc.constantFrom("group" as const, "too-few" as const),
      size: aCount,
      who: fc.oneof(
        fc.constant("all" as const),
        fc.subarray<(typeof POSITIONS)[number] | (typeof ROLES)[number]>([...POSITIONS, ...ROLES], {
          minLength: 1,
        }),
      ),
      minMinutes: aCount,
      under: maybe(fc.integer({ min: 15, max: 60 })),
      datasets,
    }),
  );
};

/** Own numbers of any shape that a comparison can have. */
export const anOwn: fc.Arbitrary<OwnNumbers> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }))
  .chain(([places, players]) =>
    fc.record({
      headline: aText,
      numbers: fc.constantFrom("per90" as const, "total" as const),
      datasets: fc.array(aDataset, { minLength: places, maxLength: places }),
      players: fc.array(aPlayer(places), { minLength: players, maxLength: players }),
      metrics: fc.array(aMetric(players), { minLength: 1, maxLength: 16 }),
      peers: somePeers(places),
    }),
  );
