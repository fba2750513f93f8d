import { describe, expect, it } from "vitest";
import { freeId } from "../../../../src/data/kept/freeId.ts";
import { DATASET_ID_PATTERN, type DatasetId } from "../../../../src/domain/ids.ts";

const free = (id: string, ...taken: readonly string[]) => freeId(id as DatasetId, new Set(taken));

describe("the id of a dataset that is kept", () => {
  it("stays where it is free, and counts up where it is not", () => {
    expect(free("own-liga-2025")).toBe("own-liga-2025");
    expect(free("own-liga-2025", "own-liga-2025", "own-liga-2025-2")).toBe("own-liga-2025-3");
  });

  it("keeps its season and 40 characters when it is long", () => {
    const long = "own-primera-division-de-la-republica-2025";
    const id = free(long, long);
    expect(id).toBe("own-primera-division-de-la-republ-2025-2");
    expect(free(long.replace("republica", "republic"), long.replace("republica", "republic"))).toHaveLength(
      40,
    );
    expect(id).toMatch(DATASET_ID_PATTERN);
  });
});
