import { describe, expect, it } from "vitest";
import { radarView } from "../../../../src/charts/radar/radarView.tsx";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { aComparison, aMetric, found, words } from "../../aComparison.ts";
import { viewInput } from "../aView.ts";
import { among, hard, plain, stood } from "../aStood.ts";

const draw = (comparison: Comparison) => radarView.draw(viewInput(comparison), words);

function refused(comparison: Comparison): string | undefined {
  const drawing = draw(comparison);
  return "refused" in drawing ? drawing.refused : undefined;
}
function drawn(comparison: Comparison) {
  const drawing = draw(comparison);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing;
}
const three = ["shots", "goals", "assists"].map((id) => stood(id, [60]));

describe("a radar is refused", () => {
  it("of fewer than three metrics, offering bars and profile", () => {
    expect(refused(among(found("Kane"), three.slice(0, 2)))).toBe(
      "Add metrics, or choose the bars or the profile.",
    );
  });

  it("without peers, saying why", () => {
    expect(refused(aComparison(found("Kane"), three))).toContain("Choose complete data under Peers");
  });

  it("where the peers have figures on fewer than three of the metrics", () => {
    const metrics = [...three.slice(0, 2), aMetric("passes", [5])];
    expect(refused(among(found("Kane"), metrics))).toContain("three metrics that the peers have figures on");
  });
});

describe("how to read it", () => {
  it("says by how much the order of the axes alone changes an area", () => {
    const metrics = [90, 5, 90, 5].map((value, at) =>
      stood(["shots", "goals", "assists", "interceptions"][at] ?? "", [value]),
    );
    expect(drawn(among(found("Kane"), metrics)).reading).toMatch(
      /can change the area of Kane by \d+%: areas mean nothing\.$/,
    );
  });

  it("gives no number where nobody has a figure on every axis, or the order makes no difference", () => {
    const metrics = [...three, stood("passes", ["not-recorded"])];
    for (const comparison of [among(found("Kane"), metrics), among(found("Kane"), three)])
      expect(drawn(comparison).reading).toContain("only the distance along an axis is a figure");
  });

  it("names the metrics that are not drawn", () => {
    const metrics = [...three, aMetric("passes", [5])];
    expect(drawn(among(found("Kane"), metrics)).reading).toContain(
      "Not drawn, because no peer has a figure: Passes.",
    );
  });

  it("says that ends are swapped, and what a flat axis means, only where there are such", () => {
    expect(drawn(hard).reading).toContain("the ends are swapped");
    expect(drawn(hard).reading).toContain("points stand halfway");
    expect(drawn(among(found("Kane"), three)).reading).not.toMatch(/swapped|halfway/);
  });
});

describe("its table", () => {
  it("has the printed values, and in a row's header where the axis begins and ends", () => {
    const { table } = drawn(plain).place({ width: 640 });
    expect(table.rows.map(({ title }) => title)).toEqual([
      "Passes per 90 (style, not merit) (axis 5.5 to 94.6)",
      "Pass accuracy, % (axis 5.5% to 94.6%)",
      "Fouls committed per 90 (lower is better) (axis 94.55 to 5.45)",
      "Interceptions per 90 (axis 5.45 to 94.55)",
    ]);
    expect(table.rows[3]?.cells).toEqual(["6.50", "not recorded"]);
  });

  it("has the axes that had room, and says how many are left", () => {
    const placed = drawn(hard).place({ width: 320, maxHeight: 700 });
    const shown = placed.table.rows.length;
    expect(placed.left).toBe(`${shown} of 10 metrics are drawn here; all 10 are in Per90.`);
    expect(placed.height).toBeLessThanOrEqual(700);
  });
});
