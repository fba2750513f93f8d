import { describe, expect, it } from "vitest";
import { fnv1a } from "../../../src/domain/fnv1a.ts";

describe("the FNV-1a hash of a text", () => {
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of %j is the published one", (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });
});
