import { describe, expect, it } from "vitest";
import { readForeignJson } from "../../../src/data/readForeignJson.ts";
import { readJson } from "../../../src/data/readJson.ts";

describe("text that is not JSON", () => {
  it.each([
    ["an HTML page with status 200", "\n<!doctype html><title>Not here</title>", "got an HTML page"],
    ["an empty file", " \n", "got an empty file"],
    ["a file that breaks off", '{"rows": [[1, 2', "breaks off"],
    ["other text", "player;minutes\nbo;900", "got other text"],
    ["a damaged file", '{"rows": [1,, 2]}', "is damaged"],
  ])("is called %s", (_, text, message) => {
    const reading = () => readJson(text, "eng1-2017.json");
    expect(reading).toThrow(message);
    expect(reading).toThrow(expect.objectContaining({ code: "DATA_NOT_JSON", at: "eng1-2017.json" }));
  });

  it.each([
    ["NaN", '{"a": "x", "rows": [["NaN", 1], [2, NaN]]}', "$.rows[1][1]"],
    ["-Infinity", '{"minutes": -Infinity}', "$.minutes"],
  ])("names the place of a bare %s", (token, text, path) => {
    const reading = () => readForeignJson(text, "mine.json");
    expect(reading).toThrow(`a number, or null for what was not recorded, got "${token}"`);
    expect(reading).toThrow(expect.objectContaining({ code: "DATA_INVALID", at: `mine.json ${path}` }));
  });

  it("keeps the cause", () => {
    expect(() => readJson("{", "a.json")).toThrow(
      expect.objectContaining({ cause: expect.any(SyntaxError) }),
    );
  });
});
