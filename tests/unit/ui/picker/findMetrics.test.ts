import { describe, expect, it } from "vitest";
import { METRIC_NAMES } from "../../../../src/domain/metricNames.ts";
import { METRICS } from "../../../../src/domain/metrics.ts";
import { findMetrics } from "../../../../src/ui/picker/findMetrics.ts";

/** The labels of what a query finds in the whole table. */
function labels(query: string): readonly string[] {
  return findMetrics(METRICS, query, METRIC_NAMES).map(({ metric }) => metric.label);
}

/** The first that a query finds, and the provider's name it was found by. */
function first(query: string): readonly (string | undefined)[] {
  const [found] = findMetrics(METRICS, query, METRIC_NAMES);
  return [found?.metric.label, found?.name?.provider, found?.name?.name];
}

describe("a search for metrics", () => {
  it("shows all, in the table's order, before anything is typed", () => {
    expect(findMetrics(METRICS, "  ", METRIC_NAMES)).toEqual(METRICS.map((metric) => ({ metric })));
  });

  it("finds a label by beginnings of its words in any order", () => {
    expect(labels("pass acc")).toContain("Pass accuracy");
    expect(labels("acc pass")).toContain("Pass accuracy");
    expect(labels("Prog. passes")[0]).toBe("Progressive passes");
  });

  it("puts a metric that is called so before one that begins so, and that before one whose definition says it", () => {
    expect(labels("duels").slice(0, 3)).toEqual(["Duels", "Defensive duels", "Defensive duels won"]);
    const found = labels("shots on");
    expect(found[0]).toBe("Shots on target");
    expect(found.indexOf("Shot accuracy")).toBeGreaterThan(found.indexOf("Shots on target faced"));
  });

  it("finds a metric by its definition", () => {
    expect(labels("behind the last defenders")).toEqual(["Through balls"]);
  });

  it.each([
    ["Gls", "Goals", "fbref", "Gls"],
    ["PrgP", "Progressive passes", "fbref", "PrgP"],
    ["prgp", "Progressive passes", "fbref", "PrgP"],
    ["KP", "Key passes", "fbref", "KP"],
    ["Rec", "Passes received", "fbref", "Rec"],
    ["Shot assists per 90", "Key passes", "wyscout", "Shot assists per 90"],
    ["chances_created", "Key passes", "fotmob", "chances_created"],
    ["player_season_npg_90", "Non-penalty goals", "statsbomb", "player_season_npg_90"],
    ["Tkl+Int", "Tackles and interceptions", "fbref", "Tkl+Int"],
  ])("finds a provider's own name %j first, and says whose it is", (query, ...found) => {
    expect(first(query)).toEqual(found);
  });

  it("tells a provider's columns apart by the provider and by the heading above them", () => {
    expect(first("fbref att take-ons")).toEqual(["Take-ons", "fbref", "Att"]);
    expect(labels("understat")).toEqual([
      "Goals",
      "Non-penalty goals",
      "Shots",
      "Expected goals (xG)",
      "Non-penalty xG",
      "Assists",
      "Key passes",
      "Expected assists (xA)",
      "Yellow cards",
      "Red cards",
    ]);
  });

  it("names no provider where our own label was found", () => {
    expect(findMetrics(METRICS, "pass accuracy", METRIC_NAMES)[0]).not.toHaveProperty("name");
  });

  it("finds nothing for a word that no metric has", () => {
    expect(labels("passes winkelmeyer")).toEqual([]);
  });

  it("takes markup as text", () => {
    expect(labels("<script>")).toEqual([]);
  });
});
