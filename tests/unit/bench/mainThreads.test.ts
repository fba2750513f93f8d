import { expect, it } from "vitest";
import { timeBetween } from "../../../bench/mainThreads.mjs";

it("counts what main threads ran between two looks, a new one from its start, an idle one not at all", () => {
  const before = new Map([
    [1, 5_000_000],
    [2, 9_000_000],
  ]);
  const after = new Map([
    [1, 7_500_000],
    [2, 9_000_000],
    [3, 4_000_000],
  ]);
  expect(timeBetween(before, after)).toEqual({ time: 6.5, threads: 2 });
});
