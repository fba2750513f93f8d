import { describe, expect, it } from "vitest";
import { readOptions } from "../../../bench/options.mjs";

describe("npm run bench", () => {
  it("takes nine rounds of everything and writes them down", () => {
    expect(readOptions([])).toEqual({ rounds: 9, only: [], build: false, full: true });
  });

  it.each([["--quick"], ["--rounds 5"], ["--only per90,recharts"]])(
    "writes nothing down after %s, as that is no full run",
    (words) => {
      expect(readOptions(words.split(" ")).full).toBe(false);
    },
  );

  it("measures only the pages and posts that are named", () => {
    expect(readOptions(["--only", "per90,recharts"]).only).toEqual(["per90", "recharts"]);
  });

  it.each([["--rounds"], ["--rounds 0"], ["--rounds -3"], ["--rounds 2.5"], ["--only"], ["--fast"]])(
    "answers %s with how it is used",
    (words) => {
      expect(() => readOptions(words.split(" "))).toThrow("npm run bench -- [--rounds N]");
    },
  );
});
