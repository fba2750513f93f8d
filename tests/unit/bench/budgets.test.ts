import { describe, expect, it } from "vitest";
import { judge, type Measured } from "../../../bench/budgets.mjs";

const NOTHING: Measured = { painted: {}, blocking: {}, code: {}, data: {}, posts: {} };

describe("a budget", () => {
  it("holds up to its limit and not a byte further", () => {
    expect(verdict("bars: document", { code: { bars: 14_000 } })).toMatchObject({ holds: true });
    expect(verdict("bars: document", { code: { bars: 14_001 } })).toMatchObject({
      measured: "14.00 kB",
      holds: false,
    });
  });

  it("is judged before rounding, so that 1.404 is no 1.4", () => {
    const painted = { per90: 1404, handwritten: 1000 };
    expect(verdict("of a page by hand, script", { painted })).toMatchObject({
      measured: "1.40",
      holds: false,
    });
  });

  it("counts what frames cost above the same post without charts", () => {
    const posts = { empty: 100, recharts: 1100, per90: 550 };
    expect(verdict("25 plain iframes", { posts })).toMatchObject({ measured: "0.45", holds: true });
  });

  it("says why a thing was not measured, and is then neither kept nor broken", () => {
    const posts = { empty: 100, recharts: 1100 };
    const said = verdict("25 smart codes", { posts, noSmart: "there is no embed.js yet" });
    expect(said?.measured).toBe("there is no embed.js yet");
    expect(said?.holds).toBeUndefined();
  });

  it("is never judged by figures that are not there", () => {
    expect(judge(NOTHING).filter(({ holds }) => holds !== undefined)).toEqual([]);
  });
});

function verdict(what: string, figures: Partial<Measured>) {
  return judge({ ...NOTHING, ...figures }).find((row) => row.what.includes(what));
}
