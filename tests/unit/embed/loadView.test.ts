import { describe, expect, it } from "vitest";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import { percentileBarsView } from "../../../src/charts/bars/percentileBarsView.tsx";
import { profileView } from "../../../src/charts/profile/profileView.tsx";
import { drawSeasons } from "../../../src/charts/trend/drawSeasons.tsx";
import { matchesView } from "../../../src/charts/trend/matchesView.ts";
import { loadHead } from "../../../src/data/loadHead.ts";
import { isServed } from "../../../src/data/parseHead.ts";
import { parseIndex } from "../../../src/data/parseIndex.ts";
import { isOpening } from "../../../src/selection/opening.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { fetchShipped } from "../data/shippedFiles.ts";
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

  it("follows seasons where someone is chosen in several, and one of the chosen competitions has no match logs", async () => {
    const drawn = async (players: string) =>
      (await loadView("trend", parseSelection(`p=${players}`).selection, true)).view.draw;
    const [kane, cup, now] = ["harry-kane_eng1-2017", "harry-kane_world-cup-2018", "harry-kane_eng1-2025"];
    expect(await drawn(`${kane}.${now}`)).toBe(drawSeasons);
    expect(await drawn(`${kane}.${cup}.mohamed-salah_eng1-2025`)).toBe(drawSeasons);
    for (const players of [
      kane,
      `${kane}.${cup}`,
      `${kane}.mohamed-salah_eng1-2025`,
      "median_eng1-2017.median_eng1-2025",
    ])
      expect(await drawn(players)).toBe(matchesView.draw);
  });

  it("knows of the data here which has no match logs: what is served whole", async () => {
    const { datasets } = parseIndex(await fetchShipped("index.json"), "index.json");
    const ids = [...datasets.keys()];
    const heads = await Promise.all(ids.map((id) => loadHead(fetchShipped, id, undefined)));
    expect(heads.map(isServed)).toEqual(ids.map((id) => !isOpening(id)));
  });

  it("brings what peers and intervals need with every view, and with bars only where there are any", async () => {
    const views = ["bars", "profile", "radar", "scatter", "spread", "squad", "leaders", "trend", "table"];
    const scripts = await Promise.all(views.map((view) => loadView(view, rate, true)));
    expect(scripts.map(({ evidence }) => evidence !== undefined)).toEqual(views.map(() => true));
    expect((await loadView("bars", rate, false)).evidence).toBeUndefined();
  });
});
