import { expect, it } from "vitest";
import { flow } from "../../../../src/charts/text/flow.ts";

it("sets items side by side and begins a line where the next would not fit", () => {
  expect(flow([40, 40, 40], 100, 10)).toEqual([
    { x: 0, line: 0 },
    { x: 50, line: 0 },
    { x: 0, line: 1 },
  ]);
});

it("gives an item wider than the room a line of its own", () => {
  expect(flow([20, 200, 20], 100, 10).map(({ line }) => line)).toEqual([0, 1, 2]);
});
