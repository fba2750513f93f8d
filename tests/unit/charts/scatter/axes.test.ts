import { expect, it } from "vitest";
import { axesOf } from "../../../../src/charts/scatter/axes.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { theMetric } from "../../aComparison.ts";

const metrics = ["passes", "interceptions", "fouls"].map(theMetric);
const id = (text: string) => text as MetricId;

it.each([
  ["the first two metrics", {}, "passes", "interceptions"],
  ["those the link names, of the metrics or not", { x: id("goals"), y: id("fouls") }, "goals", "fouls"],
  ["the second up when only the one across is named", { x: id("goals") }, "goals", "interceptions"],
  ["the first across when only the one up is named", { y: id("goals") }, "passes", "goals"],
  ["the other of the two where one is taken", { x: id("interceptions") }, "interceptions", "passes"],
  ["the other of the two where one is taken up", { y: id("passes") }, "interceptions", "passes"],
])("gives %s", (_, selection, x, y) => {
  expect(axesOf(selection, metrics)).toEqual({ x, y });
});

it("gives one axis where there is one metric", () => {
  expect(axesOf({}, metrics.slice(0, 1))).toEqual({ x: "passes", y: undefined });
});
