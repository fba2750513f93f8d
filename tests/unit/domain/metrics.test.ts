import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ID_PATTERN } from "../../../src/domain/ids.ts";
import { DEFINITION_TEXTS } from "../../../src/domain/metricDefinitionCodes.ts";
import { METRIC_BY_ID, METRICS } from "../../../src/domain/metrics.ts";
import { ROLES } from "../../../src/domain/position.ts";
import { presetFor } from "../../../src/domain/presets.ts";

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
  it("holds every metric of the shipped data", () => {
    expect([...fed, ...Object.keys(columns.shares)].filter((id) => !known.has(id))).toEqual([]);
    expect(METRICS).toHaveLength(49);
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

  it("sums a share from the columns the data names", () => {
    const shares = METRICS.flatMap(({ id, ratio }) =>
      ratio ? [[id, [ratio.numerator, ratio.denominator]]] : [],
    );
    expect(Object.fromEntries(shares)).toEqual(columns.shares);
    expect(METRICS.filter(({ unit, ratio }) => (unit === "share") !== (ratio !== undefined))).toEqual([]);
  });

  it("counts what a share is summed from", () => {
    const parts = METRICS.flatMap(({ ratio }) => (ratio ? [ratio.numerator, ratio.denominator] : []));
    expect(parts.filter((id) => METRIC_BY_ID.get(id)?.unit !== "count")).toEqual([]);
  });

  it("names no winner for a style, and knows what is better lower", () => {
    const of = (direction: string) =>
      METRICS.filter((metric) => metric.direction === direction).map(({ id }) => id);
    expect(of("lower")).toEqual([
      "offsides",
      "dangerous-losses",
      "fouls",
      "yellow-cards",
      "red-cards",
      "goals-conceded",
    ]);
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

describe("a role's preset", () => {
  it.each([...ROLES, undefined])("has six to eight known metrics, each once: %s", (role) => {
    const preset = presetFor(role);
    expect(preset.filter((id) => !METRIC_BY_ID.has(id))).toEqual([]);
    expect(new Set(preset).size).toBe(preset.length);
    expect(preset.length).toBeGreaterThanOrEqual(6);
    expect(preset.length).toBeLessThanOrEqual(8);
  });

  it("is told apart from every other role's", () => {
    expect(new Set(ROLES.map((role) => presetFor(role).join())).size).toBe(ROLES.length);
  });
});
