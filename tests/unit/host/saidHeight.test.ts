import fc from "fast-check";
import { expect, it } from "vitest";
import { saidHeight } from "../../../src/host/saidHeight.ts";
import { sizeMessages } from "../../../src/share/frameMessages.ts";

const said = (height: unknown) => saidHeight(Object({ type: "per90:size", v: 1, height }));

it("hears what the embed says", () => {
  fc.assert(
    fc.property(fc.integer({ min: 120, max: 4000 }), (height) => {
      const heard = sizeMessages(height, "https://per90.example/embed/").map((message) =>
        saidHeight(Object(message)),
      );
      expect(heard).toEqual([height, 0, 0]);
    }),
  );
});

it.each([
  9999,
  "3333px",
  Number.NaN,
  -5,
  1e9,
  119,
  4001,
  392.5,
  Infinity,
  null,
  undefined,
  [392],
  392n,
  { height: 392 },
])("takes %s for no height", (height) => {
  expect(said(height)).toBe(0);
});

it("looks at a message's own properties alone", () => {
  expect(saidHeight(JSON.parse('{"__proto__":{"type":"per90:size","v":1,"height":392}}'))).toBe(0);
  expect(saidHeight(Object.create({ type: "per90:size", v: 1, height: 392 }))).toBe(0);
  expect(saidHeight({ ...JSON.parse('{"__proto__":1}'), type: "per90:size", v: 1, height: 392 })).toBe(392);
});

it("never throws, and is never out of bounds", () => {
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.record(
      { type: fc.constant("per90:size"), v: fc.constantFrom(1, "1", 2), height: fc.anything() },
      { requiredKeys: [] },
    ),
  );
  fc.assert(
    fc.property(anything, (message) => {
      const height = saidHeight(message as object);
      expect(height === 0 || (Number.isSafeInteger(height) && height >= 120 && height <= 4000)).toBe(true);
    }),
  );
});
