import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatMetrics } from "../../../../src/cli/metrics/formatMetrics.ts";
import { rawMetrics } from "../../../../src/cli/wyscout/rawMetrics.ts";
import { METRICS } from "../../../../src/domain/metrics.ts";

const recorded = rawMetrics(readFileSync("data/wyscout-2017-18/columns.json", "utf8"), "columns.json");
const printed = formatMetrics(METRICS, recorded);

/** The part of the print about one metric. */
function entry(label: string): string {
  return printed.split(/^(?=### )/m).find((part) => part.startsWith(`### ${label}\n`)) ?? "";
}

describe("docs/metrics.md", () => {
  it("is exactly what `npm run metrics` prints", () => {
    expect(readFileSync("docs/metrics.md", "utf8")).toBe(printed);
  });

  it("has an entry for every metric, with its id and definition, under its category", () => {
    expect(printed.match(/^### /gm)).toHaveLength(METRICS.length);
    expect(METRICS.filter(({ id }) => !printed.includes(`- Id: \`${id}\``))).toEqual([]);
    expect(METRICS.filter(({ label, definition }) => !entry(label).includes(definition))).toEqual([]);
    expect(printed.match(/^## .*$/gm)).toEqual([
      "## Shooting",
      "## Creation",
      "## Passing",
      "## Possession",
      "## Defending",
      "## Duels",
      "## Discipline",
      "## Goalkeeping",
    ]);
  });

  it("says whether the shipped data records a metric, infers it, can make it, or lacks it", () => {
    expect(entry("Passes")).toContain("- Shipped data: recorded\n");
    expect(entry("Recoveries")).toContain("- Shipped data: inferred\n");
    expect(entry("Recoveries")).toContain("- Inferred: ");
    expect(entry("Take-on success")).toContain("- Shipped data: made of two recorded counts\n");
    expect(entry("Expected goals (xG)")).toContain("- Shipped data: none; for files that people bring\n");
  });
});
