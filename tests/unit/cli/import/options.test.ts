import { describe, expect, it } from "vitest";
import { columnMeaning } from "../../../../src/cli/import/columnMeaning.ts";
import { importOptions } from "../../../../src/cli/import/importOptions.ts";
import { libraryOptions } from "../../../../src/cli/library/libraryOptions.ts";
import { formatOwnMetrics, parseOwnMetrics } from "../../../../src/cli/library/ownMetrics.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { ownMetric } from "../../../../src/importing/dataset/ownMetric.ts";

describe("the words behind import", () => {
  it("answer what the page would ask", () => {
    const words = "players.csv --season 2025/26 --source FBref --coverage complete --minutes-basis nominal";
    expect(importOptions([...words.split(" "), "--competition", "Premier League", "--id=eng1-2025"])).toEqual(
      {
        file: "players.csv",
        facts: {
          season: "2025/26",
          source: "FBref",
          coverage: "complete",
          minutesBasis: "nominal",
          competition: "Premier League",
        },
        id: "eng1-2025",
        out: undefined,
        sheet: undefined,
        columns: [],
      },
    );
  });

  it.each([
    [[], "expected one file, got 0"],
    [["a.csv", "b.csv"], "expected one file, got 2"],
    [["a.csv", "--sezon", "2025"], "--sezon"],
    [["a.csv", "--coverage", "all"], "--coverage is one of complete, selection; got all"],
    [["a.csv", "--id", "Premier League"], "--id takes"],
    [["a.csv", "--season"], "--season"],
  ])("%j are refused, naming what is wrong", (args, message) => {
    expect(() => importOptions(args)).toThrow(message);
  });
});

describe("what is said of a column", () => {
  const columns = [
    { at: 0, name: "Name" },
    { at: 1, name: "Att", group: "Take-Ons" },
    { at: 2, name: "Att", group: "Total" },
    { at: 3, name: "a=b" },
  ];

  it.each([
    ["Name=fact:player", 0, { as: "fact", fact: "player" }],
    ["Take-Ons / Att=metric:take-ons", 1, { as: "metric", metric: "take-ons", kind: "total", times: 1 }],
    ["#3=metric:passes:per90", 2, { as: "metric", metric: "passes", kind: "per90", times: 1 }],
    ["#3=metric:pass-accuracy", 2, { as: "metric", metric: "pass-accuracy", kind: "share", times: 1 }],
    ["a=b=own:value", 3, { as: "own", label: "a=b", kind: "value", times: 1 }],
    ["Name=left-out", 0, { as: "left-out" }],
  ])("%s is understood", (said, at, meaning) => {
    expect(columnMeaning(said, columns)).toEqual({ at, meaning });
  });

  it.each([
    ["Name", "--column takes"],
    ["Nmae=fact:player", "there is no column Nmae"],
    ["Att=metric:passes", "2 columns are called Att; name one by its number: #2, #3"],
    ["Name=fact:plyer", "a fact is one of player,"],
    ["Name=metric:pases", "no metric has the id pases"],
    ["Name=metric:passes:totals", "a kind is one of total, per90, share, value; got totals"],
    ["Name=something", "expected metric, fact, own or left-out"],
  ])("%s is refused, naming what is wrong", (said, message) => {
    expect(columnMeaning(said, columns)).toContain(message);
  });
});

describe("the words behind library", () => {
  it("name a folder, and may choose target, tag and whether the shipped data comes along", () => {
    expect(libraryOptions(["data/datasets"])).toEqual({
      folder: "data/datasets",
      to: undefined,
      alone: false,
      release: undefined,
    });
    expect(libraryOptions(["a", "--to", "b", "--release", "2027-01", "--alone"])).toEqual({
      folder: "a",
      to: "b",
      alone: true,
      release: "2027-01",
    });
  });

  it.each([
    [[], "expected one folder, got 0"],
    [["a", "--release", "January 2027"], "--release takes small letters"],
    [["a", "--all"], "--all"],
  ])("%j are refused, naming what is wrong", (args, message) => {
    expect(() => libraryOptions(args)).toThrow(message);
  });
});

describe("a file of own metrics", () => {
  const metric = ownMetric({
    metric: "own-deep-runs" as MetricId,
    label: "Deep runs behind the line",
    kind: "total",
    values: [1],
  });

  it("comes back as it was written", () => {
    expect(parseOwnMetrics(formatOwnMetrics([metric]), "a.metrics.json")).toEqual([metric]);
  });

  it("may be given other words and a direction, and is refused with the exact place", () => {
    const text = formatOwnMetrics([metric]);
    expect(parseOwnMetrics(text.replace('"neutral"', '"higher"'), "a")[0]?.direction).toBe("higher");
    expect(() => parseOwnMetrics(text.replace('"neutral"', '"best"'), "a.metrics.json")).toThrow(
      "$.metrics[0].direction",
    );
    expect(() => parseOwnMetrics(text.replace("own-deep-runs", "passes"), "a.metrics.json")).toThrow(
      "an id that begins with own-",
    );
    expect(() => parseOwnMetrics(text.replace("own-deep-runs", "own-goals"), "a.metrics.json")).toThrow(
      "is not in the metric table",
    );
  });
});
