import { describe, expect, it } from "vitest";
import { figureText, panelTitle, valueText } from "../../../src/findings/figureText.ts";
import { intervalText } from "../../../src/findings/intervalText.ts";
import { aFigure, aMetric, theMetric, words } from "../aComparison.ts";

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

describe("a figure where percentiles are asked for", () => {
  const passes = theMetric("passes");

  it("is its percentile with the value beside it", () => {
    const standing = { percentile: 87.6, rank: 9, of: 64, member: true };
    expect(figureText(aFigure(52.94, { standing }), passes, "pct", words)).toBe("88 (52.9)");
    expect(figureText(aFigure(52.94, { standing }), passes, "per90", words)).toBe("52.9");
  });

  it("says that there is none, rather than a bare value", () => {
    expect(figureText(aFigure(52.94), passes, "pct", words)).toBe("no percentile");
  });
});

describe("an interval", () => {
  const passes = theMetric("passes");

  it("is printed as its figure is, end to end", () => {
    const figure = aFigure(1, { interval: { low: 0.678, high: 1.4 } });
    expect(intervalText(figure, theMetric("goals"), "per90", words)).toBe("0.68 to 1.40");
    expect(intervalText(figure, theMetric("pass-accuracy"), "per90", words)).toBe("0.7% to 1.4%");
    expect(intervalText(figure, passes, "total", words)).toBe("0.7 to 1.4");
  });

  it.each([
    ["rate-only", "no minutes"],
    ["modelled", "modelled"],
    ["no-counts", "no counts"],
    ["median", "a median"],
  ] as const)("that there is none of says why: %s", (interval, text) => {
    expect(intervalText(aFigure(1, { interval }), passes, "per90", words)).toBe(text);
  });

  it("of a gap is the gap's reason", () => {
    const gap = { state: "gap", reason: "not-recorded" } as const;
    expect(intervalText(gap, passes, "per90", words)).toBe("not recorded");
  });
});

describe("a panel's title", () => {
  it("says what its numbers are, and that they were inferred", () => {
    expect(panelTitle(aMetric("passes", []), "per90", words)).toBe("Passes per 90");
    expect(panelTitle(aMetric("passes", []), "total", words)).toBe("Passes");
    expect(panelTitle(aMetric("pass-accuracy", []), "total", words)).toBe("Pass accuracy, %");
    expect(panelTitle(aMetric("passes", []), "pct", words)).toBe("Passes per 90, percentile");
    expect(panelTitle(aMetric("recoveries", [], { derived: true }), "per90", words)).toBe(
      "Recoveries (inferred) per 90",
    );
  });
});
