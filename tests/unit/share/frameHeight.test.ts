import { describe, expect, it } from "vitest";
import { frameHeight } from "../../../src/share/frameHeight.ts";
import { sizeMessages } from "../../../src/share/frameMessages.ts";

describe("the height that an embed tells", () => {
  it("is read from what the embed posts, and from its own dialect alone", () => {
    const heights = sizeMessages(392, "https://per90.example/embed/#?secret=abc").map(frameHeight);
    expect(heights).toEqual([392, undefined, undefined, undefined]);
  });

  it("holds from 120 to 4,000 pixels", () => {
    const of = (height: unknown) => frameHeight({ type: "per90:size", v: 1, height });
    expect([120, 4000].map(of)).toEqual([120, 4000]);
    for (const height of [
      119,
      4001,
      9999,
      "3333px",
      "400",
      NaN,
      -5,
      1e9,
      392.5,
      Infinity,
      null,
      undefined,
      {},
    ])
      expect(of(height)).toBeUndefined();
  });

  it("is not taken from anything else", () => {
    const inherited: unknown = Object.create({ type: "per90:size", v: 1, height: 400 });
    const viaPrototype: unknown = JSON.parse('{"__proto__":{"type":"per90:size","v":1,"height":400}}');
    const others = [
      undefined,
      null,
      400,
      "400",
      [],
      inherited,
      viaPrototype,
      { height: 400 },
      { type: "per90:size", height: 400 },
      { type: "per90:size", v: 2, height: 400 },
      { type: "other:size", v: 1, height: 400 },
    ];
    for (const message of others) expect(frameHeight(message)).toBeUndefined();
  });
});
