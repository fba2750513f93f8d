import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/share/fileName.ts";
import { aComparison, aFound, aMetric, aMissing, opening } from "../aComparison.ts";
import { takenBars, takenView } from "./aTaken.ts";

const ofNames = (...shortNames: readonly string[]) =>
  takenBars(
    aComparison(
      shortNames.map((shortName) => aFound({ shortName, name: shortName })),
      [
        aMetric(
          "passes",
          shortNames.map(() => 1),
        ),
      ],
    ),
  );

describe("the name of a file", () => {
  it("says who and what", () => {
    expect(fileName(takenBars(opening), ".svg")).toBe("per90-van-dijk-jones-bastoni-passes.svg");
  });

  it("says how many metrics, and the view where it is not the bars", async () => {
    expect(fileName(await takenView("radar"), "-2x.png")).toBe(
      "per90-van-dijk-otamendi-koulibaly-5-metrics-radar-2x.png",
    );
  });

  it("says how many players where their names are too long", async () => {
    expect(fileName(await takenView("profile", 6, 16), ".csv")).toBe(
      "per90-6-players-16-metrics-profile.csv",
    );
  });

  it("folds accents, and leaves out what has no Latin letter", () => {
    expect(fileName(ofNames("M. Ødegaard", "İ. Gündoğan", "عمر"), ".png")).toBe(
      "per90-odegaard-gundogan-passes.png",
    );
  });

  it("names who is not in the data as the link does", () => {
    const nobody = aComparison([aMissing("Nobody Known")], [aMetric("passes", ["no-player"])]);
    expect(fileName(takenBars(nobody), ".png")).toBe("per90-nobody-known-passes.png");
  });

  it("is small ASCII letters of a bounded length, whatever the players are called", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1, maxLength: 6 }),
        (names) => {
          const name = fileName(ofNames(...names), ".png");
          expect(name).toMatch(/^per90-[a-z0-9-]+\.png$/);
          expect(name.length).toBeLessThanOrEqual(84);
        },
      ),
      { numRuns: 30 },
    );
  });
});
