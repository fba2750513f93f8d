import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { countsBehind } from "../../../src/comparison/comparison.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, byId } from "../aDataset.ts";

const england = aDataset(
  [
    { name: "Al One", minutes: 900, stats: { passes: 500, "passes-accurate": 400 } },
    { name: "Bo Two", minutes: 1800, stats: { passes: 500, "passes-accurate": 450 } },
  ],
  {},
  { passes: { definition: "all" }, "passes-accurate": { definition: "completed", derived: true } },
);
const italy = aDataset([{ name: "Ci Three", minutes: 90, stats: { passes: 30 } }], { id: "ita1-2017" });

function compared(
  link: string,
  datasets: readonly Dataset[] = [england, italy],
  unreadable: readonly string[] = [],
) {
  const { selection } = parseSelection(link);
  return compare(selection, {
    players: selection.players ?? [],
    metrics: (selection.metrics ?? []).map(theMetric),
    datasets: byId(...datasets),
    unreadable: new Set(unreadable.map((id) => id as DatasetId)),
  });
}

const values = (link: string) =>
  compared(link).metrics.map(({ figures }) =>
    figures.map((figure) => (figure.state === "value" ? figure.value : figure.reason)),
  );

describe("a comparison", () => {
  it("has a figure a player and metric, in the order asked", () => {
    expect(values("p=ci-three_ita1-2017.al-one_eng1-2017.bo-two_eng1-2017&m=pass-accuracy.passes")).toEqual([
      ["not-recorded", 80, 90],
      [30, 50, 25],
    ]);
  });

  it("keeps the slot of who is not there, with a gap that says why", () => {
    expect(values("p=nobody_eng1-2017.al-one_eng1-2017.__proto__&m=passes")).toEqual([
      ["no-player", 50, "no-player"],
    ]);
    const { metrics } = compared("p=al-one_esp1-2017&m=passes", [], ["esp1-2017"]);
    expect(metrics[0]?.figures).toEqual([{ state: "gap", reason: "unreadable" }]);
  });

  it("gives totals where the link asks for them", () => {
    expect(values("p=al-one_eng1-2017&m=passes&n=total")).toEqual([[500]]);
  });

  it("names each dataset and each way of counting once", () => {
    const { datasets, metrics } = compared("p=al-one_eng1-2017.bo-two_eng1-2017&m=passes");
    expect(datasets.map(({ id }) => id)).toEqual(["eng1-2017"]);
    expect(metrics[0]).toMatchObject({ definitions: ["all"], derived: false });
  });

  it("tells a share whose one count was inferred", () => {
    expect(compared("p=al-one_eng1-2017&m=pass-accuracy").metrics[0]).toMatchObject({
      definitions: ["completed", "all"],
      derived: true,
    });
  });

  it("does not know how a metric is counted that nobody has", () => {
    expect(compared("p=nobody_eng1-2017&m=passes").metrics[0]).toMatchObject({
      definitions: [],
      derived: false,
    });
  });

  it("gives a player the same figures whoever stands beside", () => {
    const tokens = ["al-one_eng1-2017", "bo-two_eng1-2017", "ci-three_ita1-2017", "nobody_eng1-2017"];
    const alone = new Map(tokens.map((token) => [token, values(`p=${token}&m=passes.pass-accuracy`)]));
    fc.assert(
      fc.property(fc.shuffledSubarray(tokens, { minLength: 1 }), (order) => {
        const together = values(`p=${order.join(".")}&m=passes.pass-accuracy`);
        const expected = [0, 1].map((metric) => order.map((token) => alone.get(token)?.[metric]?.[0]));
        expect(together).toEqual(expected);
      }),
    );
  });

  it("has no players and no metrics when the link asks for none", () => {
    expect(compared("p=&m=")).toMatchObject({ players: [], metrics: [], datasets: [] });
  });
});

describe("what must be loaded", () => {
  it("is both counts of a share besides the share, each once", () => {
    expect(countsBehind([theMetric("pass-accuracy"), theMetric("passes")])).toEqual([
      "pass-accuracy",
      "passes-accurate",
      "passes",
    ]);
  });
});
