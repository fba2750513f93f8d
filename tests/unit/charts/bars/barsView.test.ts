import { describe, expect, it } from "vitest";
import { percentileBarsView } from "../../../../src/charts/bars/percentileBarsView.tsx";
import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { headline } from "../../../../src/findings/headline.ts";
import { aComparison, aGroup, found, opening, words } from "../../aComparison.ts";
import { stood } from "../aStood.ts";
import { viewInput } from "../aView.ts";
import { ofSize } from "./aLayout.ts";
import { onPasses, withIntervals } from "./aMeasured.ts";

const draw = (comparison: Comparison) => barsView.draw(viewInput(comparison), words);

describe("the view of bars", () => {
  it("says the finding, what is drawn and how to read it", () => {
    expect(draw(onPasses())).toMatchObject({
      headline: headline(onPasses(), words),
      subtitle: "Passes per 90 minutes, 2017/18",
      reading: "Bars start at zero. Thin lines: 95% intervals. Upright ticks: the peers’ median.",
    });
  });

  it("explains no line that it does not draw", () => {
    expect(draw(opening).reading).toBe("Bars start at zero.");
    expect(draw(withIntervals("pct")).reading).toBe("Bars start at zero. Upright ticks: the peers’ median.");
  });

  it("is of the comparison as it was given", () => {
    expect(draw(opening).shown).toBe(opening);
  });

  it("needs the room that its layout needs, and takes the width it has", () => {
    const drawing = draw(withIntervals());
    for (const width of [240, 640, 1000]) {
      const { height, panels } = drawing.layoutAt({ width });
      expect(panels).toHaveLength(4);
      expect(drawing.place({ width })).toMatchObject({ width, height, left: undefined });
    }
  });

  it("leaves out whole panels where there is not the height, says so, and out of the table too", () => {
    const placed = draw(ofSize(6, 16)).place({ width: 640, maxHeight: 700 });
    expect(placed.height).toBeLessThanOrEqual(700);
    const shown = placed.table.rows.length;
    expect(placed.left).toBe(`${shown} of 16 metrics are drawn here; all 16 are in Per90.`);
  });

  it("draws nothing of nobody or of nothing, and never throws", () => {
    expect(draw(aComparison([], [])).place({ width: 320 })).toMatchObject({ height: 0, table: { rows: [] } });
    expect(draw(aComparison(found("Kane"), [])).place({ width: 320 })).toMatchObject({ height: 0 });
  });
});

describe("the view of bars of percentiles", () => {
  const percentiles = (comparison: Comparison) => percentileBarsView.draw(viewInput(comparison), words);

  it("draws what the peers allow", () => {
    const kane = aComparison(found("Kane"), [stood("passes", [65])], { numbers: "pct", peers: aGroup() });
    expect(percentiles(kane)).toMatchObject({ headline: expect.stringContaining("Kane ranks 36th of 100") });
  });

  it("is refused without peers, with the reason and what would mend it", () => {
    const reported = { ...opening, numbers: "pct" } as const;
    expect(percentiles(reported)).toMatchObject({
      refused: expect.stringContaining("only reported figures are known"),
      needs: "peers",
    });
  });
});
