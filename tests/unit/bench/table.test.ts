import { describe, expect, it } from "vitest";
import { figure, spread, table, times } from "../../../bench/table.mjs";

describe("a table of the benchmark", () => {
  it("is Markdown with words on the left and figures on the right", () => {
    expect(table(["page", "ms"], [["by hand", "540"]])).toBe(
      "| page | ms |\n| --- | ---: |\n| by hand | 540 |",
    );
  });

  it("keeps a bar inside a cell", () => {
    expect(table(["a|b"], [])).toContain("| a\\|b |");
  });

  it("says a median with the middle half of its sample", () => {
    expect(spread({ median: 1653.4, p25: 1643.6, p75: 1654.1 })).toBe("1,653 (1,644–1,654)");
    expect(spread({ median: 0.816, p25: 0.81, p75: 0.82 }, 2)).toBe("0.82 (0.81–0.82)");
  });

  it("has a dash where there is no ratio", () => {
    expect([times(1.478), times(undefined)]).toEqual(["1.48", "–"]);
  });

  it("sets thousands apart", () => {
    expect(figure(133573)).toBe("133,573");
  });
});
