import { describe, expect, it } from "vitest";
import { leadersView } from "../../../../src/charts/leaders/leadersView.tsx";
import { drawing, drawn } from "../ranking/shippedViews.ts";

const leaders = (link: string) => drawn(leadersView, `?c=leaders&${link}`);

describe("the leaders view", () => {
  it("draws the first ten of the group and keeps the chosen in sight below", async () => {
    const view = drawing(await leaders("p=virgil-van-dijk_eng1-2017.ben-mee_eng1-2017&m=passes"));
    expect(view.headline).toBe("Van Dijk is 13th of 64 centre-backs for passes");
    expect(view.subtitle).toBe("Passes per 90: highest 10 of 64 centre-backs, Premier League 2017/18");
    expect(view.model.rows.map(({ rank }) => rank)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      "10",
      "13",
      "42",
    ]);
    expect(view.model.rows.map(({ skipped }) => skipped).slice(10)).toEqual([2, 28]);
  });

  it.each([
    ["goals", "top"],
    ["passes", "highest"],
    ["fouls", "lowest"],
  ])("calls the ten by what is better: %s, %s", async (metric, word) => {
    expect(drawing(await leaders(`p=harry-kane_eng1-2017&m=${metric}`)).subtitle).toContain(
      `: ${word} 10 of`,
    );
  });

  it("says how many share the last rank and are not drawn", async () => {
    const view = drawing(await leaders("p=mohamed-salah_eng1-2017&m=red-cards&n=total&g=all"));
    expect(view.model.notes).toEqual([expect.stringMatching(/^\d+ more share rank 1\.$/)]);
  });

  it("tells clubs of several competitions apart", async () => {
    const view = drawing(
      await leaders("p=mohamed-salah_eng1-2017&m=goals&g=forward.winger.eng1-2017.ita1-2017"),
    );
    expect(view.model.rows.map(({ quiet }) => quiet)).toContain("Lazio, Serie A");
  });

  it.each([
    ["", "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26."],
    ["p=harry-kane_eng1-2017&m=goals&g=forward.min3000.u20", "No percentiles: 0 players: forwards"],
    ["p=&m=goals", "No peers: no complete data in this comparison."],
    ["p=harry-kane_eng1-2017&m=npxg", "None of the peers has a figure for Non-penalty xG."],
    ["p=harry-kane_eng1-2017&m=", "A ranking needs a metric."],
  ])("says why there are none: %s", async (link, why) => {
    const refusal = await leaders(link);
    expect("refused" in refusal ? refusal.refused : "").toContain(why);
  });
});
