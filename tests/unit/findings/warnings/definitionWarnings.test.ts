import { describe, expect, it } from "vitest";
import { warnings } from "../../../../src/findings/warnings.ts";
import { aMetric, words } from "../../aComparison.ts";
import { aDataset, type RowFacts } from "../../aDataset.ts";

import { compared, kane, line, player, sane } from "./aWarning.ts";

describe("a warning of definitions", () => {
  const two = [kane, player("van Dijk"), sane];

  it("names the metric and what each counts", () => {
    const counted = [["reported"], ["wyscout-open-play"], ["wyscout-open-play"]];
    expect(line("definitions", two, { metrics: [aMetric("passes", [1, 2, 3], { counted })] })).toBe(
      "Not counted alike, so not the same statistic: passes (“as the report gives it” for Kane, “open play, crosses included” for van Dijk and Sané).",
    );
  });

  it("tells of both counts of a share, and prints codes it does not know", () => {
    const counted = [
      ["wyscout-accurate", "wyscout-open-play"],
      ["wyscout-accurate", "wyscout-all"],
      ["opta"],
    ];
    expect(line("definitions", two, { metrics: [aMetric("pass-accuracy", [1, 2, 3], { counted })] })).toBe(
      "Not counted alike, so not the same statistic: pass accuracy (“completed ones only, out of open play, crosses included” for Kane, “completed ones only, out of open play and set pieces” for van Dijk, “opta” for Sané).",
    );
  });

  it("is none of a share whose two counts differ from each other only, nor of a player without a figure", () => {
    const share = ["wyscout-accurate", "wyscout-open-play"];
    const alike = aMetric("pass-accuracy", [1, 2, 3], { counted: [share, share, share] });
    const gap = aMetric("passes", [1, 2, "not-recorded"], { counted: [["a"], ["a"], ["b"]] });
    expect(line("definitions", two, { metrics: [alike, gap] })).toBeUndefined();
  });

  it.each([
    [4, "; 1 more metric."],
    [6, "; 3 more metrics."],
  ])("tells three of %i metrics and counts the rest", (count, end) => {
    const metrics = ["passes", "shots", "goals", "assists", "fouls", "touches"]
      .slice(0, count)
      .map((id) => aMetric(id, [1, 2, 3], { counted: [["a"], ["b"], ["b"]] }));
    const text = line("definitions", two, { metrics }) ?? "";
    expect(text).toContain("goals (“a” for Kane, “b” for van Dijk and Sané)");
    expect(text.endsWith(end)).toBe(true);
  });

  it("names metrics that are inferred", () => {
    const metrics = [
      aMetric("interceptions", [1], { derived: true }),
      aMetric("passes", [1]),
      aMetric("recoveries", [1], { derived: true }),
    ];
    expect(line("inferred", [kane], { metrics })).toBe(
      "Inferred from the order of events, not recorded: interceptions and recoveries.",
    );
    expect(line("inferred", [kane], { metrics: [aMetric("passes", [1])] })).toBeUndefined();
  });

  describe("of the peers'", () => {
    const rows = (...names: readonly string[]): readonly RowFacts[] =>
      names.map((name) => ({ name, role: "centre-back", minutes: 2000, stats: { passes: 1000 } }));
    const peers = aDataset(
      rows("A", "B", "C", "D", "E"),
      { id: "eng1-2017" },
      { passes: { definition: "wyscout-open-play" } },
    );
    const warned = (definition: string) => {
      const own = aDataset(rows("Al One"), { id: "eng1-2025" }, { passes: { definition } });
      const comparison = compared("p=al-one_eng1-2025&m=passes&g=eng1-2017", own, peers);
      return warnings(comparison, words).find(({ kind }) => kind === "peer-definitions")?.text;
    };

    it("are named with what each counts", () => {
      expect(warned("reported")).toBe(
        "The peers are not counted alike, so ranks and percentiles mislead: passes (“open play, crosses included” for the peers, “as the report gives it” for Al One).",
      );
    });

    it("are not where they are the player's own", () => {
      expect(warned("wyscout-open-play")).toBeUndefined();
    });
  });
});
