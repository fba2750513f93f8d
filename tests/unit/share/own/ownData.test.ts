import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../../../src/comparison/comparison.ts";
import { ownComparison } from "../../../../src/comparison/own/ownComparison.ts";
import type { Metric, MetricUnit } from "../../../../src/domain/metric.ts";
import { decodeOwn, MAX_OWN_TEXT } from "../../../../src/selection/own/decodeOwn.ts";
import { encodeOwn } from "../../../../src/selection/own/encodeOwn.ts";
import { ownNumbers } from "../../../../src/share/own/ownNumbers.ts";
import { aComparison, aFigure, aFound, noPeers } from "../../aComparison.ts";
import { aHead } from "../../aDataset.ts";
import { anOwnMetric } from "../../data/kept/aKeptDataset.ts";

const OWN = aHead({ id: "own-liga-2025", coverage: "selection" });
/** Whatever a cell of a file may hold: marks that turn text around, halves of characters, nothing but blanks. */
const aText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.constantFrom("\u200f\u202e", " ", "\u{1f9e4}".repeat(90), "Own metric of mine"),
);
const aValue = fc.oneof(
  fc.double({ min: -1e9, max: 1e12, noNaN: true }),
  fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
);
const aFigureOfAFile: fc.Arbitrary<Figure> = fc.oneof(
  aValue.map((value) => aFigure(value, { interval: "rate-only" })),
  aValue.map((value) => aFigure(value, { interval: "modelled" })),
  fc.constant({ state: "gap", reason: "not-recorded" } as const),
);
const anOwnColumn = fc.record({
  label: aText,
  definition: aText,
  unit: fc.constantFrom<MetricUnit>("count", "share", "value"),
  decimals: fc.nat({ max: 2 }),
  figures: fc.array(aFigureOfAFile, { minLength: 2, maxLength: 2 }),
});

type Column = typeof anOwnColumn extends fc.Arbitrary<infer T> ? T : never;

function comparisonOf(columns: readonly Column[], name: string) {
  const players = [
    aFound({ name, shortName: name, club: name }, OWN),
    aFound({ name: "Bo", minutes: 90 }, OWN),
  ];
  const metrics = columns.map(({ label, definition, unit, decimals, figures }, i) => {
    const metric: Metric = { ...anOwnMetric(`own-${i}`, label), definition, unit, decimals };
    const counted = figures.map(() => []);
    return { metric, figures, definitions: [], counted, derived: false, peers: undefined };
  });
  return aComparison(players, metrics, { peers: noPeers(OWN) });
}

describe("numbers of a file in the link that carries them", () => {
  it("are read as they were written: own metrics, values below zero, rows of rates, whatever the words are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anOwnColumn, { minLength: 1, maxLength: 4 }),
        aText,
        async (columns, name) => {
          const own = ownNumbers(comparisonOf(columns, name), "");
          const text = await encodeOwn(own);
          fc.pre(text.length <= MAX_OWN_TEXT);
          const read = await decodeOwn(text);
          expect(JSON.parse(JSON.stringify(read))).toEqual(JSON.parse(JSON.stringify(own)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it("are drawn as they stand: a value below zero, one that is no count, a rate without minutes", async () => {
    const figures = [aFigure(-0.42), aFigure(15.5)];
    const column = {
      label: "Distance (m)",
      definition: "How far.",
      unit: "value" as const,
      decimals: 2,
      figures,
    };
    const own = await decodeOwn(await encodeOwn(ownNumbers(comparisonOf([column], "Al"), "")));
    const asked = { pct: false, sourceText: (source: string) => source, noDefinition: "none" };
    const { players, metrics } = ownComparison(own, asked);
    expect(metrics).toMatchObject([
      {
        metric: { label: "Distance (m)", definition: "How far.", unit: "value" },
        figures: [
          { value: -0.42, interval: "rate-only" },
          { value: 15.5, interval: "rate-only" },
        ],
      },
    ]);
    expect(players).toMatchObject([{ minutes: undefined }, { minutes: 90 }]);
  });

  it("keep the words that fit: a label of a paragraph is cut, one of nothing is a question mark", () => {
    const figures = [aFigure(1), aFigure(2)];
    const column = {
      label: "word ".repeat(60),
      definition: "",
      unit: "count" as const,
      decimals: 1,
      figures,
    };
    const { metrics, players } = ownNumbers(comparisonOf([column], "\u202e"), "");
    expect(metrics[0]?.label).toMatch(/^word .*word…$/);
    expect(metrics[0]?.label.length).toBeLessThanOrEqual(120);
    expect(players[0]).toMatchObject({ name: "?", clubs: ["?"] });
  });
});
