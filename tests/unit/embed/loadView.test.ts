import { describe, expect, it } from "vitest";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import { percentileBarsView } from "../../../src/charts/bars/percentileBarsView.tsx";
import { profileView } from "../../../src/charts/profile/profileView.tsx";
import { loadView } from "../../../src/embed/loadView.ts";

const rate = { numbers: "per90" } as const;
const percentiles = { numbers: "pct" } as const;

describe("the view of an embed", () => {
  it("is the bars, of percentiles where those are asked for, whether or not the link names them", async () => {
    for (const chart of [null, "bars"]) {
      expect((await loadView(chart, rate, true)).view).toBe(barsView);
      expect((await loadView(chart, { numbers: "total" }, false)).view).toBe(barsView);
      expect((await loadView(chart, percentiles, true)).view).toBe(percentileBarsView);
    }
  });

  it("is the one that the link names", async () => {
    expect((await loadView("profile", percentiles, true)).view).toBe(profileView);
  });

  it.each(["pie", "", "BARS", "pct", "constructor", "toString", "__proto__"])(
    "is the bars where %j is named, which is no view",
    async (chart) => {
      expect((await loadView(chart, rate, true)).view).toBe(barsView);
      expect((await loadView(chart, percentiles, true)).view).toBe(percentileBarsView);
    },
  );

  it("brings what peers and intervals need with every view, and with bars only where there are any", async () => {
    const views = ["bars", "profile", "radar", "scatter", "spread", "squad", "leaders", "trend", "table"];
    const scripts = await Promise.all(views.map((view) => loadView(view, rate, true)));
    expect(scripts.map(({ evidence }) => evidence !== undefined)).toEqual(views.map(() => true));
    expect((await loadView("bars", rate, false)).evidence).toBeUndefined();
  });
});
