import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ID_PATTERN } from "../../../src/domain/ids.ts";
import type { Metric } from "../../../src/domain/metric.ts";
import { DEFINITION_TEXTS } from "../../../src/domain/metricDefinitionCodes.ts";
import { METRIC_BY_ID, METRICS } from "../../../src/domain/metrics.ts";
import { METRIC_IDS } from "../../../src/domain/metricIds.ts";

interface Columns {
  readonly metrics: Readonly<
    Record<string, { readonly metric: string | null; readonly definition?: string }>
  >;
  readonly shares: Readonly<Record<string, readonly [string, string]>>;
}

const columns: Columns = JSON.parse(
  readFileSync(new URL("../../../data/wyscout-2017-18/columns.json", import.meta.url), "utf8"),
);
const fed = Object.values(columns.metrics).flatMap(({ metric }) => (metric === null ? [] : [metric]));
const known: ReadonlySet<string> = new Set(METRICS.map(({ id }) => id));

describe("the metric table", () => {
  it("holds every metric of the shipped data, and more for files that people bring", () => {
    expect([...fed, ...Object.keys(columns.shares)].filter((id) => !known.has(id))).toEqual([]);
    expect(METRICS.filter(isFed)).toHaveLength(61);
    expect(METRICS).toHaveLength(136);
  });

  it("has, in each category, what the shipped data holds before what only other files have", () => {
    for (const category of new Set(METRICS.map((metric) => metric.category))) {
      const places = METRICS.filter((metric) => metric.category === category).map(isFed);
      expect(places).toEqual(places.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  it("is known to the link by the same ids in the same order", () => {
    expect([...METRIC_IDS]).toEqual(METRICS.map(({ id }) => id));
  });

  it("gives each metric an id that fits a link and is its own", () => {
    expect(METRIC_BY_ID.size).toBe(METRICS.length);
    expect(METRICS.filter(({ id }) => !ID_PATTERN.test(id))).toEqual([]);
  });

  it("gives each metric a label of its own, without a unit, and a noun for sentences", () => {
    expect(new Set(METRICS.map(({ label }) => label)).size).toBe(METRICS.length);
    expect(METRICS.filter(({ label }) => /%|per 90/.test(label))).toEqual([]);
    expect(METRICS.find(({ label }) => label === "Non-penalty goals")?.noun).toBe("non-penalty goals");
    expect(METRICS.filter(({ label, noun }) => noun.toLowerCase() !== label.toLowerCase())).toEqual([]);
  });

  it("defines each metric in one sentence that fits a caption", () => {
    expect(METRICS.filter(({ definition }) => !/^[A-Z][^.]{10,88}\.$/.test(definition))).toEqual([]);
    expect(new Set(METRICS.map(({ definition }) => definition)).size).toBe(METRICS.length);
  });

  it("gives each metric a short label of its own that fits a radar's axis", () => {
    const short = METRICS.map(({ shortLabel = "" }) => shortLabel);
    expect(short.filter((label) => label.length === 0 || label.length > 14)).toEqual([]);
    expect(new Set(short).size).toBe(METRICS.length);
  });

  it("tells a trap in one or two sentences", () => {
    const traps = METRICS.flatMap(({ trap }) => trap ?? []);
    expect(traps.length).toBeGreaterThan(40);
    expect(traps.filter((trap) => !/^[A-Z].{15,200}\.$/.test(trap))).toEqual([]);
    expect(traps.filter((trap) => trap.split(/\. (?=[A-Z])/).length > 2)).toEqual([]);
  });

  it("sums a share from the columns the data names", () => {
    const shares = METRICS.flatMap(({ id, ratio }) =>
      ratio ? [[id, [ratio.numerator, ratio.denominator]]] : [],
    );
    expect(Object.fromEntries(shares)).toMatchObject(columns.shares);
    expect(METRICS.filter(({ unit, ratio }) => ratio !== undefined && unit !== "share")).toEqual([]);
  });

  it("makes every share of two counts, but the one whose matches are not counted as a metric", () => {
    const whole = METRICS.filter(({ unit, ratio }) => unit === "share" && ratio === undefined);
    expect(whole.map(({ id }) => id)).toEqual(["clean-sheet-pct"]);
  });

  it("gives counts Poisson's interval, shares of counts Wilson's, and says why anything else has none", () => {
    const wrong = METRICS.filter((metric) => metric.interval !== expectedInterval(metric));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(METRICS.filter(({ unit, interval }) => unit === "value" && interval !== "none")).toEqual([]);
    const why = (id: string) => METRICS.find((metric) => metric.id === id)?.noInterval;
    expect(why("xg")).toBe("modelled");
    expect(why("padj-tackles")).toBe("adjusted");
    expect(why("progressive-pass-distance")).toBe("measured");
    expect(why("npxg-per-shot")).toBe("average");
    expect(why("clean-sheet-pct")).toBe("uncounted");
  });

  it("counts what a share is summed from", () => {
    const parts = METRICS.flatMap(({ ratio }) => (ratio ? [ratio.numerator, ratio.denominator] : []));
    expect(parts.filter((id) => METRIC_BY_ID.get(id)?.unit !== "count")).toEqual([]);
  });

  it("names no winner for a style, and knows what is better lower", () => {
    const of = (direction: string) =>
      METRICS.filter((metric) => metric.direction === direction).map(({ id }) => id);
    expect(of("lower").filter((id) => fed.includes(id))).toEqual([
      "offsides",
      "dangerous-losses",
      "fouls",
      "yellow-cards",
      "red-cards",
      "goals-conceded",
    ]);
    expect(of("lower")).toEqual(expect.arrayContaining(["miscontrols", "dribbled-past", "errors"]));
    expect(of("neutral")).toEqual(
      expect.arrayContaining(["passes", "touches", "crosses", "saves", "aerials"]),
    );
  });

  it("says in words what every definition code of the data counts", () => {
    const codes = Object.values(columns.metrics).flatMap(({ definition }) => definition ?? []);
    expect(
      [...codes, "reported"].filter((code) => !DEFINITION_TEXTS.some(([known]) => known === code)),
    ).toEqual([]);
  });
});

/** Whether the shipped data records the metric, or both counts of the share. */
function isFed({ id, ratio }: Metric): boolean {
  return (
    fed.includes(id) ||
    (ratio !== undefined && [ratio.numerator, ratio.denominator].every((one) => fed.includes(one)))
  );
}

function expectedInterval({ noInterval, ratio }: Metric): Metric["interval"] {
  if (noInterval !== undefined) return "none";
  return ratio === undefined ? "poisson" : "wilson";
}
