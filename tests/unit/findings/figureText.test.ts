import { describe, expect, it } from "vitest";
import { figureText, panelTitle, valueText } from "../../../src/findings/figureText.ts";
import { aMetric, theMetric, words } from "../aComparison.ts";

describe("a printed figure", () => {
  it("has the metric's decimals, a total none, a share its sign", () => {
    expect(valueText(76.849, theMetric("passes"), "per90", words)).toBe("76.8");
    expect(valueText(0.5, theMetric("goals"), "per90", words)).toBe("0.50");
    expect(valueText(2901, theMetric("passes"), "total", words)).toBe("2,901");
    expect(valueText(91.27, theMetric("pass-accuracy"), "total", words)).toBe("91.3%");
  });

  it("is the reason where there is none", () => {
    const gap = { state: "gap", reason: "not-recorded" } as const;
    expect(figureText(gap, theMetric("passes"), "per90", words)).toBe("not recorded");
  });
});

describe("a panel's title", () => {
  it("says what its numbers are, and that they were inferred", () => {
    expect(panelTitle(aMetric("passes", []), "per90", words)).toBe("Passes per 90");
    expect(panelTitle(aMetric("passes", []), "total", words)).toBe("Passes");
    expect(panelTitle(aMetric("pass-accuracy", []), "total", words)).toBe("Pass accuracy, %");
    expect(panelTitle(aMetric("recoveries", [], { derived: true }), "per90", words)).toBe(
      "Recoveries (inferred) per 90",
    );
  });
});
