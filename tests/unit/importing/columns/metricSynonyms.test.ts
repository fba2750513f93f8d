import { describe, expect, it } from "vitest";
import { METRIC_IDS } from "../../../../src/domain/metricIds.ts";
import { FACT_OF_NAME } from "../../../../src/importing/columns/factNames.ts";
import { METRIC_SYNONYMS } from "../../../../src/importing/columns/metricSynonyms.ts";
import { NAME_BOOK } from "../../../../src/importing/columns/nameBook.ts";
import { OTHER_NAMES } from "../../../../src/importing/columns/otherNames.ts";

describe("the book of names", () => {
  it("speaks of metrics of the table only", () => {
    const named = [...Object.keys(METRIC_SYNONYMS), ...OTHER_NAMES.flatMap(({ metric }) => metric ?? [])];
    expect(named.filter((id) => !METRIC_IDS.has(id))).toEqual([]);
  });

  it("gives no common word to two metrics", () => {
    const common = [...NAME_BOOK].map(([key, entries]) => [
      key,
      entries.filter((e) => e.provider === undefined),
    ]);
    expect(common.filter(([, entries = []]) => entries.length > 1)).toEqual([]);
  });

  it("gives no name of a fact to a metric", () => {
    expect([...NAME_BOOK.keys()].filter((key) => FACT_OF_NAME.has(key))).toEqual([]);
  });
});
