import { describe, expect, it } from "vitest";
import { METRIC_IDS } from "../../../src/domain/metricIds.ts";
import { METRIC_NAMES, PROVIDERS, type Provider } from "../../../src/domain/metricNames.ts";
import type { MetricId } from "../../../src/domain/ids.ts";

const all = [...METRIC_NAMES].flatMap(([id, names]) => names.map((name) => ({ id, ...name })));

describe("the providers' names of metrics", () => {
  it("name metrics of the table only", () => {
    expect([...METRIC_NAMES.keys()].filter((id) => !METRIC_IDS.has(id))).toEqual([]);
    expect(METRIC_NAMES.size).toBeGreaterThan(100);
  });

  it.each(Object.keys(PROVIDERS))("name no two metrics alike in the files of %s", (provider) => {
    const own = all.filter((one) => one.provider === (provider as Provider));
    const columns = own.map(({ group = "", name }) => `${group}: ${name}`);
    expect(own.length).toBeGreaterThan(5);
    expect(columns.filter((column, i) => columns.indexOf(column) !== i)).toEqual([]);
  });

  it("are the names alone: remarks and headings stand beside them", () => {
    expect(all.filter(({ name }) => /[()]|memory/.test(name) || name.trim() !== name || name === "")).toEqual(
      [],
    );
  });

  it.each([
    ["goals", "fbref", "Gls"],
    ["progressive-passes", "fbref", "PrgP"],
    ["key-passes", "wyscout", "Shot assists per 90"],
    ["wyscout-key-passes", "wyscout", "Key passes per 90"],
    ["xg", "understat", "xG"],
  ])("have for %s what %s calls it: %s", (id, provider, name) => {
    expect(METRIC_NAMES.get(id as MetricId)).toContainEqual({ provider, name });
  });

  it("tell columns of one name apart by the heading above them", () => {
    const attempts = all.filter(({ provider, name }) => provider === "fbref" && name === "Att");
    expect(attempts.map(({ id, group }) => [id, group])).toEqual([
      ["passes", undefined],
      ["long-passes", "Long"],
      ["take-ons", "Take-Ons"],
    ]);
  });
});
