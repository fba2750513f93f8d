import { describe, expect, it } from "vitest";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { METRIC_BY_ID, METRICS } from "../../../../src/domain/metrics.ts";
import { dictionaryMessages } from "../../../../src/messages/dictionaryMessages.ts";
import { createWords } from "../../../../src/messages/words.ts";
import { metricFacts, type MetricKnowledge } from "../../../../src/ui/dictionary/metricFacts.ts";
import { nameText } from "../../../../src/ui/dictionary/nameText.ts";
import { theMetric } from "../../aComparison.ts";

const words = createWords("en-GB", dictionaryMessages);

/** What the dictionary says of a metric, by term. */
function told(id: string, knowledge?: MetricKnowledge): Readonly<Record<string, string>> {
  const facts = metricFacts(theMetric(id), words, knowledge);
  return Object.fromEntries(facts.map(({ term, text }) => [term, text]));
}

describe("what the dictionary says of a metric", () => {
  it("is, of a count, its unit, direction, interval, spread and trap", () => {
    expect(told("passes")).toEqual({
      Unit: "Count; per 90 minutes with 1 decimal",
      Better: "Neither; a style, which names no winner",
      Interval: "95%, Garwood’s exact Poisson interval of the count",
      Spread:
        "Usually 1.73 times what chance alone gives from match to match; that widens the interval where there are no match logs",
      Mind: theMetric("passes").trap,
    });
  });

  it("is, of a share, its formula where both counts can be looked up", () => {
    expect(told("pass-accuracy", { metrics: METRIC_BY_ID })).toMatchObject({
      Unit: "Percentage with 1 decimal; never divided by minutes",
      Formula: "Accurate passes / Passes, each summed before it is divided",
      Interval: "95%, Wilson’s interval of the two counts",
    });
    expect(told("pass-accuracy")).not.toHaveProperty("Formula");
    expect(told("pass-accuracy")).not.toHaveProperty("Spread");
  });

  it.each([
    ["xg", "Amount; per 90 minutes with 2 decimals", "None: a model’s estimate, not a number of events"],
    [
      "padj-tackles",
      "Amount; per 90 minutes with 2 decimals",
      "None: adjusted, no longer a number of events",
    ],
    [
      "progressive-pass-distance",
      "Amount; per 90 minutes with 0 decimals",
      "None: a distance, not a number of events",
    ],
    [
      "shot-distance",
      "Average with 1 decimal; never divided by minutes",
      "None: an average, and how its parts vary is not known",
    ],
    [
      "clean-sheet-pct",
      "Percentage with 0 decimals; never divided by minutes",
      "None: the two counts are not both recorded as metrics",
    ],
  ])("is of %s why it has no interval", (id, unit, interval) => {
    expect(told(id)).toMatchObject({ Unit: unit, Interval: interval });
    expect(told(id)).not.toHaveProperty("Spread");
  });

  it("is that less is better where it is, and that the printed number is not turned", () => {
    expect(told("offsides")["Better"]).toMatch(/^Less; .*the printed number is not$/);
  });

  it("is that the data infers it, of those it does infer only", () => {
    expect(told("recoveries", { derived: true })["Inferred"]).toMatch(/inferred from the order of events/);
    expect(told("recoveries")).not.toHaveProperty("Inferred");
  });

  it("does not promise to widen what the spread leaves as it is", () => {
    const counts = METRICS.filter(({ interval, spread }) => interval === "poisson" && spread <= 1);
    expect(counts.length).toBeGreaterThan(40);
    expect(counts.filter(({ id }) => told(id)["Spread"]?.includes("widens") ?? true)).toEqual([]);
  });

  it("is of every metric said in words, with nothing left to fill in", () => {
    const texts = METRICS.flatMap((metric) =>
      metricFacts(metric, words, { derived: true, metrics: METRIC_BY_ID }),
    );
    expect(texts.length).toBeGreaterThan(4 * METRICS.length);
    expect(texts.filter(({ term, text }) => /[{}]|dictionary\./.test(term + text))).toEqual([]);
    const formulas = METRICS.filter(({ id }) => told(id, { metrics: METRIC_BY_ID })["Formula"] !== undefined);
    expect(formulas).toEqual(METRICS.filter(({ ratio }) => ratio !== undefined));
    expect(formulas.map(({ id }) => id)).toContain("take-on-success" as MetricId);
  });
});

describe("a provider's name for a metric", () => {
  it("says whose it is, the heading above it, and how it differs", () => {
    expect(nameText({ provider: "fbref", name: "Gls" }, words)).toBe("FBref: Gls");
    expect(nameText({ provider: "fbref", name: "Att", group: "Take-Ons" }, words)).toBe(
      "FBref: Att (under Take-Ons)",
    );
    expect(nameText({ provider: "statsbomb", name: "a_90", note: "open play only" }, words)).toBe(
      "StatsBomb: a_90, open play only",
    );
  });
});
