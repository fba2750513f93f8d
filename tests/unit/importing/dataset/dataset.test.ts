import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATASET_ID_PATTERN, type DatasetId, type MetricId } from "../../../../src/domain/ids.ts";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import { adoptedDataset } from "../../../../src/importing/dataset/adoptedDataset.ts";
import { ownDatasetId } from "../../../../src/importing/dataset/ownDatasetId.ts";
import { ownMetric } from "../../../../src/importing/dataset/ownMetric.ts";
import { NO_ANSWERS } from "../../../../src/importing/review/answers.ts";
import type { OpenedDataset } from "../../../../src/importing/source/openedFile.ts";
import { aDatasetFile } from "../../data/aDatasetFile.ts";

describe("the id of an own dataset", () => {
  it("says competition and year, and a number when it is taken", () => {
    const taken = new Set(["own-la-liga-2025", "own-la-liga-2025-2"]);
    expect(ownDatasetId("La Liga", "2025", new Set())).toBe("own-la-liga-2025");
    expect(ownDatasetId("La Liga", "2025", taken)).toBe("own-la-liga-2025-3");
  });

  it("is one, whatever the competition is called", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const id = ownDatasetId(name, "2025", new Set());
        expect(id).toMatch(DATASET_ID_PATTERN);
        expect(id.startsWith("own-")).toBe(true);
        expect(id.length).toBeLessThanOrEqual(38);
      }),
    );
  });
});

describe("a metric that only a file has", () => {
  const of = (label: string, kind: "total" | "per90" | "share" | "value", values: readonly number[]) =>
    ownMetric({ metric: "own-x" as MetricId, label, kind, values });

  it("is neutral, and says where it is from", () => {
    expect(of("Deep runs", "total", [3, 4])).toEqual({
      id: "own-x",
      label: "Deep runs",
      noun: "deep runs",
      category: "possession",
      unit: "count",
      direction: "neutral",
      decimals: 2,
      definition: "The column “Deep runs” of an opened file, as its source counts it.",
      interval: "poisson",
      spread: 1,
      counted: [],
    });
  });

  it.each([
    ["total", [3, 4.5], "measured"],
    ["per90", [1, 2], "measured"],
    ["share", [80], "uncounted"],
    ["value", [1.5], "average"],
  ] as const)("of kind %s with %j claims no interval: %s", (kind, values, reason) => {
    expect(of("Thing", kind, values)).toMatchObject({ interval: "none", noInterval: reason });
  });

  it("has the decimals of its cells, two at most", () => {
    expect([[1, 2], [1.5, 2], [1.25], [0.123]].map((values) => of("A", "value", values).decimals)).toEqual([
      0, 1, 2, 2,
    ]);
  });

  it("fits narrow tables, and keeps capitals that are a name", () => {
    expect(of("Expected threat from passes", "total", [1]).shortLabel).toBe("Expected thre…");
    expect(of("xT", "total", [1])).toMatchObject({ noun: "xT" });
    expect(of("OBV", "total", [1])).toMatchObject({ noun: "OBV" });
    expect(of("Progressive passes (my way)", "total", [1]).category).toBe("passing");
  });
});

describe("a dataset file", () => {
  const opened: OpenedDataset = {
    is: "dataset",
    name: "eng1-2017.json",
    dataset: parseDataset(
      JSON.stringify(aDatasetFile()).replaceAll('"take-ons"', '"my-runs"'),
      "eng1-2017.json",
    ),
  };

  it("is taken over under an own id, with own ids for metrics nobody knows", () => {
    const { dataset, also, metrics } = adoptedDataset(opened, NO_ANSWERS, new Set());
    expect(dataset.id).toBe("own-premier-league-2017");
    expect(dataset.metricIds).toEqual(["passes", "own-my-runs", "pass-accuracy"]);
    expect(metrics.map(({ id, label }) => [id, label])).toEqual([["own-my-runs", "My runs"]]);
    expect(also).toEqual(["", "", ""]);
    const again = parseDataset(formatDataset(dataset), "again");
    expect(again.rows).toEqual(opened.dataset.rows);
    expect(again.columns.get("own-my-runs" as MetricId)?.values).toEqual([1.5, 1.5, 1.5]);
  });

  it("follows what the reader says of it, also the id of a library", () => {
    const facts = {
      competition: "First Division",
      season: "2018/19",
      source: "Me",
      coverage: "selection" as const,
    };
    const { dataset } = adoptedDataset(opened, { ...NO_ANSWERS, facts }, new Set(), "eng1-2018" as DatasetId);
    expect(dataset).toMatchObject({
      id: "eng1-2018",
      competition: { name: "First Division" },
      season: { id: "2018", label: "2018/19" },
      provenance: { source: "Me", licence: "CC BY 4.0" },
      coverage: "selection",
    });
  });
});
