import { describe, expect, it } from "vitest";
import { METRICS } from "../../../../src/domain/metrics.ts";
import { findMetrics } from "../../../../src/ui/picker/findMetrics.ts";

/** The labels of what a query finds in the whole table. */
function labels(query: string): readonly string[] {
  return findMetrics(METRICS, query).map(({ label }) => label);
}

describe("a search for metrics", () => {
  it("shows all, in the table's order, before anything is typed", () => {
    expect(findMetrics(METRICS, "  ")).toEqual(METRICS);
  });

  it("finds a label by beginnings of its words in any order", () => {
    expect(labels("pass acc")).toContain("Pass accuracy");
    expect(labels("acc pass")).toContain("Pass accuracy");
  });

  it("puts a metric that is called so before one whose definition says it", () => {
    expect(labels("shots on").slice(0, 2)).toEqual(["Shots on target", "Shots"]);
  });

  it("finds a metric by its definition", () => {
    expect(labels("behind the last defenders")).toEqual(["Through balls"]);
  });

  it("finds nothing for a word that no metric has", () => {
    expect(labels("passes winkelmeyer")).toEqual([]);
  });

  it("takes markup as text", () => {
    expect(labels("<script>")).toEqual([]);
  });
});
