import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flagLabels, type Flag } from "../../../../src/charts/spread/flagLabels.ts";

const WIDTH = 640;
const label = fc.record({
  x: fc.integer({ min: 7, max: WIDTH - 7 }),
  width: fc.integer({ min: 90, max: 230 }),
});
const labels = fc.array(label, { maxLength: 6 });

const covers = (a: Flag, b: Flag) => a.lane === b.lane && a.start < b.end && b.start < a.end;

describe("labels like flags", () => {
  it("fly right of their poles in one line where there is room", () => {
    expect(
      flagLabels(
        [
          { x: 10, width: 100 },
          { x: 300, width: 100 },
        ],
        WIDTH,
      ),
    ).toEqual({
      crossed: false,
      flags: [
        { lane: 0, start: 15, end: 115, side: "right" },
        { lane: 0, start: 305, end: 405, side: "right" },
      ],
    });
  });

  it("turn left at the right end", () => {
    expect(flagLabels([{ x: 600, width: 100 }], WIDTH).flags).toMatchObject([
      { start: 495, end: 595, side: "left" },
    ]);
  });

  it("stand over the pole where neither side has room", () => {
    expect(flagLabels([{ x: 100, width: 190 }], 200).flags).toMatchObject([
      { start: 5, end: 195, side: "over" },
    ]);
  });

  it("rise so that no pole runs through a text", () => {
    const { flags, crossed } = flagLabels(
      [
        { x: 100, width: 200 },
        { x: 150, width: 200 },
        { x: 250, width: 200 },
      ],
      WIDTH,
    );
    expect(crossed).toBe(false);
    expect(flags.map(({ lane }) => lane)).toEqual([2, 1, 0]);
  });

  it("never cover each other, leave the strip or stand apart from their poles", () => {
    fc.assert(
      fc.property(labels, (given) => {
        const { flags } = flagLabels(given, WIDTH);
        expect(flags).toHaveLength(given.length);
        for (const [i, flag] of flags.entries()) {
          expect(flag.start).toBeGreaterThanOrEqual(0);
          expect(flag.end).toBeLessThanOrEqual(WIDTH);
          const x = given[i]?.x ?? NaN;
          expect(x).toBeGreaterThanOrEqual(flag.start - 5);
          expect(x).toBeLessThanOrEqual(flag.end + 5);
          expect(flags.slice(0, i).filter((other) => covers(flag, other))).toEqual([]);
        }
      }),
    );
  });

  it("say truly whether a pole runs through a text", () => {
    fc.assert(
      fc.property(labels, (given) => {
        const { flags, crossed } = flagLabels(given, WIDTH);
        const through = flags.some((flag, i) =>
          flags.some((other, j) => {
            const x = given[j]?.x ?? NaN;
            return j !== i && other.lane >= flag.lane && x > flag.start && x < flag.end;
          }),
        );
        expect(through && !crossed).toBe(false);
      }),
    );
  });
});
