import { describe, expect, it } from "vitest";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import { percentileBarsView } from "../../../src/charts/bars/percentileBarsView.tsx";
import { profileView } from "../../../src/charts/profile/profileView.tsx";
import { embedView } from "../../../src/embed/embedViews.ts";

describe("the view of an embed", () => {
  it("is the bars, of percentiles where those are asked for, whether or not the link names them", async () => {
    for (const chart of [null, "bars"]) {
      expect(await embedView(chart, "per90")).toBe(barsView);
      expect(await embedView(chart, "total")).toBe(barsView);
      expect(await embedView(chart, "pct")).toBe(percentileBarsView);
    }
  });

  it("is the one that the link names", async () => {
    expect(await embedView("profile", "pct")).toBe(profileView);
  });

  it.each(["pie", "", "BARS", "pct", "constructor", "toString", "__proto__"])(
    "is the bars where %j is named, which is no view",
    async (chart) => {
      expect(await embedView(chart, "per90")).toBe(barsView);
      expect(await embedView(chart, "pct")).toBe(percentileBarsView);
    },
  );
});
