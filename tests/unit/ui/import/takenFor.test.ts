import { describe, expect, it } from "vitest";
import { METRICS } from "../../../../src/domain/metrics.ts";
import { FACTS, type Meaning } from "../../../../src/importing/columns/meaning.ts";
import {
  meaningOf,
  possibleKinds,
  shownKind,
  takenFor,
  withKind,
} from "../../../../src/ui/import/takenFor.ts";

const NONE: Meaning = { as: "left-out" };

describe("what a column is taken for", () => {
  it("comes back from every option that can be chosen", () => {
    const values = [
      ...FACTS.map((fact) => `fact ${fact}`),
      ...METRICS.map(({ id }) => `metric ${id}`),
      "own",
      "left-out",
    ];
    expect(values.map((value) => takenFor(meaningOf(value, NONE, "Magic")))).toEqual(values);
  });

  it("has figures that its metric can have, whatever they were before", () => {
    const share: Meaning = { as: "own", label: "x", kind: "share", times: 100 };
    for (const { id } of METRICS) {
      const meaning = meaningOf(`metric ${id}`, share, "x");
      expect(possibleKinds(meaning)).toContain(shownKind(meaning));
    }
  });

  it("keeps per 90 as it goes from one counted metric to another", () => {
    const before = withKind(meaningOf("metric passes", NONE, "x"), "per90");
    expect(shownKind(meaningOf("metric shots", before, "x"))).toBe("per90");
  });

  it("is a fraction where a share is to be multiplied by 100", () => {
    const meaning = withKind(meaningOf("metric pass-accuracy", NONE, "x"), "fraction");
    expect(meaning).toMatchObject({ kind: "share", times: 100 });
    expect(shownKind(meaning)).toBe("fraction");
  });

  it("is left out for a value that no option has", () => {
    expect(meaningOf("metric __proto__", NONE, "x")).toEqual(NONE);
  });
});
