import { describe, expect, it } from "vitest";
import { checked } from "../../../src/data/checked.ts";
import { count, label, oneOf } from "../../../src/data/leaves.ts";
import { listOf, objectOf, orNull, pairOf } from "../../../src/data/shapes.ts";

const schema = objectOf({
  name: label(),
  clubs: listOf(pairOf(label(), orNull(count))),
  foot: orNull(oneOf(["left", "right"])),
});
const GOOD = { name: "Al", clubs: [["Alpha", 3]], foot: null };

describe("a value held against a schema", () => {
  it("comes out with what the schema names, and nothing else", () => {
    expect(checked(schema, { ...GOOD, more: 1 }, "a.json")).toEqual(GOOD);
  });

  it.each([
    [[], "$.name", 'expected "name" to be there, got nothing'],
    [null, "$", "expected an object, got null"],
    [{ ...GOOD, name: " " }, "$.name", 'expected text of 1 to 120 characters, got " "'],
    [{ ...GOOD, clubs: {} }, "$.clubs", "expected an array, got {}"],
    [{ ...GOOD, clubs: [["A", 1], 5] }, "$.clubs[1]", "expected an array of two, got 5"],
    [{ ...GOOD, clubs: [["A", -1]] }, "$.clubs[0][1]", "expected a whole number from zero or null, got -1"],
    [{ ...GOOD, foot: "both" }, "$.foot", 'expected one of left, right or null, got "both"'],
  ])("is refused when it is %j, at the exact place", (value, path, message) => {
    expect(() => checked(schema, value, "a.json")).toThrow(
      expect.objectContaining({ code: "DATA_INVALID", at: `a.json ${path}` }),
    );
    expect(() => checked(schema, value, "a.json")).toThrow(message);
  });
});
