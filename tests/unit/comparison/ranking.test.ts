import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstOf, ranking, type Candidate } from "../../../src/comparison/ranking.ts";
import type { Direction } from "../../../src/domain/metric.ts";
import { aFigure, aFound, aMissing } from "../aComparison.ts";

const member = (index: number, value: number, slot?: number): Candidate => ({
  player: aFound({ name: `Member ${index}` }),
  figure: aFigure(value),
  slot,
  member: index,
});

const outsider = (slot: number, value: number): Candidate => ({
  player: aFound({ name: `Outsider ${slot}` }),
  figure: aFigure(value),
  slot,
  member: undefined,
});

const gap = (slot: number): Candidate => ({
  player: aMissing("Nobody"),
  figure: { state: "gap", reason: "no-player" },
  slot,
  member: undefined,
});

const of = (...values: readonly number[]) => Float64Array.from(values);

/** "member or slot: rank", in drawn order. */
const drawn = (values: Float64Array, direction: Direction, candidates: readonly Candidate[]) =>
  ranking(values, direction, candidates).map(
    ({ member, slot, place }) =>
      `${member === undefined ? `slot ${slot}` : `member ${member}`}: ${place?.rank ?? "none"}${place?.tied === true ? "=" : ""}`,
  );

describe("a ranking", () => {
  it("puts the most first, and the least where lower is better", () => {
    const all = [member(0, 1), member(1, 3), member(2, 2)];
    expect(drawn(of(1, 3, 2), "higher", all)).toEqual(["member 1: 1", "member 2: 2", "member 0: 3"]);
    expect(drawn(of(1, 3, 2), "neutral", all)).toEqual(["member 1: 1", "member 2: 2", "member 0: 3"]);
    expect(drawn(of(1, 3, 2), "lower", all)).toEqual(["member 0: 1", "member 2: 2", "member 1: 3"]);
  });

  it("gives equals one rank, leaves the next out, and puts the chosen of them first", () => {
    const all = [member(0, 2), member(1, 2, 0), member(2, 1)];
    expect(drawn(of(2, 2, 1), "higher", all)).toEqual(["member 1: 1=", "member 0: 1=", "member 2: 3"]);
  });

  it("gives an outsider the rank he would have and moves nobody for him", () => {
    const all = [member(0, 3), member(1, 1), outsider(0, 2), outsider(1, 2.5)];
    expect(drawn(of(3, 1), "higher", all)).toEqual(["member 0: 1", "slot 1: 2", "slot 0: 2", "member 1: 2"]);
  });

  it("says that an outsider is level with one of the ranked, not with another outsider", () => {
    expect(drawn(of(3, 1), "higher", [outsider(0, 3), outsider(1, 2), outsider(2, 2)])).toEqual([
      "slot 0: 1=",
      "slot 1: 2",
      "slot 2: 2",
    ]);
  });

  it("ranks an outsider behind all as one more than there are", () => {
    expect(drawn(of(3, 2), "higher", [outsider(0, 1)])).toEqual(["slot 0: 3"]);
  });

  it("keeps who has no figure at the end, without a rank, in slot order", () => {
    const all = [gap(1), member(0, 1), gap(0)];
    expect(drawn(of(1), "lower", all)).toEqual(["member 0: 1", "slot 0: none", "slot 1: none"]);
  });

  it("does not count those who have no figure", () => {
    expect(drawn(of(NaN, 5, NaN), "higher", [outsider(0, 1)])).toEqual(["slot 0: 2"]);
  });

  it("says how many stand undrawn above each line", () => {
    const rows = ranking(of(9, 8, 7, 6, 5), "higher", [
      member(0, 9),
      member(3, 6, 0),
      outsider(1, 1),
      gap(2),
    ]);
    expect(rows.map(({ skipped }) => skipped)).toEqual([0, 2, 1, 0]);
  });

  it("is the same whatever order it is asked in", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 }), (values) => {
        const all = values.map((value, index) => member(index, value));
        expect(ranking(of(...values), "higher", all.toReversed())).toEqual(
          ranking(of(...values), "higher", all),
        );
      }),
    );
  });
});

describe("the first of all", () => {
  const same = [0, 0, 0, 0, 0];

  it("are as many as asked, best first, the earlier of equals first", () => {
    expect(firstOf(of(1, 3, NaN, 3, 2), same, "higher", 3)).toEqual([1, 3, 4]);
    expect(firstOf(of(1, 3, NaN, 3, 2), same, "lower", 2)).toEqual([0, 4]);
  });

  it("are, of equals, those who played more", () => {
    expect(firstOf(of(0, 0, 0), [900, 2000, 1000], "lower", 2)).toEqual([1, 2]);
  });

  it("are all where there are fewer", () => {
    expect(firstOf(of(1, NaN), same, "neutral", 10)).toEqual([0]);
  });
});
