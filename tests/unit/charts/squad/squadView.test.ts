import { describe, expect, it } from "vitest";
import { squadView } from "../../../../src/charts/squad/squadView.tsx";
import { caption } from "../../../../src/findings/caption.ts";
import { words } from "../../aComparison.ts";
import { drawing, drawn } from "../ranking/shippedViews.ts";

const squad = (link: string) => drawn(squadView, `?c=squad&${link}`);

describe("the squad view", () => {
  it("answers the report: where Bastoni would stand at Liverpool, and who averages more", async () => {
    const view = drawing(await squad("p=alessandro-bastoni_ita1-2025&m=passes&q=liverpool_eng1-2017"));
    expect(view.headline).toBe("Bastoni would be 4th at Liverpool for passes");
    expect(view.subtitle).toBe("Passes per 90 minutes, Liverpool, Premier League 2017/18");
    expect(view.reading).toMatch(
      /^Henderson \(82\.6\), van Dijk \(75\.1\) and Milner \(74\.6\) average more\./,
    );
    expect(view.model.notes).toEqual(["8 with fewer than 900 minutes left out."]);
  });

  it("names the sources of the club and of the outsider", async () => {
    const view = drawing(await squad("p=alessandro-bastoni_ita1-2025&m=passes&q=liverpool_eng1-2017"));
    const sources = caption(view.shown, words).sources.join(" ");
    expect(sources).toContain("Lewis Nolan");
    expect(sources).toContain("Wyscout");
  });

  it("draws a player's figures for the club, and tells his role, or an outsider's club", async () => {
    const view = drawing(
      await squad(
        "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.kalidou-koulibaly_ita1-2017&m=passes",
      ),
    );
    const said = view.model.rows.filter(({ slot }) => slot !== undefined);
    expect(said.map(({ label, quiet, text }) => `${label.short}: ${quiet} ${text}`)).toEqual([
      "Otamendi: Manchester City 89.9",
      "Koulibaly: Napoli, Serie A 2017/18 84.0",
      "Van Dijk: centre-back 75.1",
    ]);
    expect(view.reading).toContain("Figures are for Liverpool alone.");
  });

  it("says that the lowest come first", async () => {
    const { subtitle } = drawing(await squad("p=harry-kane_eng1-2017&m=fouls"));
    expect(subtitle).toBe(
      "Fouls committed per 90 minutes, Tottenham Hotspur, Premier League 2017/18, lowest first",
    );
  });

  it("draws the first metric only, in rates where percentiles are asked for", async () => {
    const view = drawing(await squad("p=harry-kane_eng1-2017&m=goals.passes&n=pct"));
    expect(view.shown.metrics.map(({ metric }) => metric.id)).toEqual(["goals"]);
    expect(view.place({ width: 640 }).table.rows.map(({ title }) => title)).toEqual([
      "Goals per 90",
      "Goals per 90: 95% interval",
      "Rank among 14 at Tottenham Hotspur",
    ]);
  });

  it.each([
    ["", "A squad needs every player of a club: only reported figures are known of Premier League 2025/26."],
    [
      "p=harry-kane_eng1-2017&m=passes&q=inter_eng1-2017",
      "The link asks for a club that is not in Premier League 2017/18.",
    ],
    [
      "p=harry-kane_eng1-2017&m=npxg",
      "Non-penalty xG is not recorded in Premier League 2017/18. Choose another metric.",
    ],
    ["p=harry-kane_eng1-2017&m=", "A ranking needs a metric. Add one under Metrics."],
    ["p=nobody_eng1-2017&m=passes", "A squad needs a club. Add a player, and it is that player’s."],
  ])("says why there is none: %s", async (link, why) => {
    const refusal = await squad(link);
    expect("refused" in refusal && refusal.refused.startsWith(why)).toBe(true);
  });
});
