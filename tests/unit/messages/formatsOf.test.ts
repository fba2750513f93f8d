import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatsOf } from "../../../src/messages/formatsOf.ts";
import { intlFormats } from "../../../src/messages/intlFormats.ts";

const OURS = formatsOf("en-GB");
const INTL = intlFormats("en-GB");

const aNumber = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000),
);

/** Nobody says minus zero. */
const unsignedZero = (text: string) => text.replace(/^-(?=[0.]*$)/, "");

describe("British English", () => {
  it("writes numbers as Intl does", () => {
    fc.assert(
      fc.property(aNumber, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        expect(OURS.fixed(value, decimals)).toBe(unsignedZero(INTL.fixed(value, decimals)));
        expect(OURS.number(value, decimals)).toBe(unsignedZero(INTL.number(value, decimals)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([0, -0, 0.5, 1.005, 2.675, 999.995, -0.004, 1e-7, 5e-324, 123_456_789.987])(
    "writes %d as Intl does",
    (value) => {
      expect(OURS.fixed(value, 2)).toBe(unsignedZero(INTL.fixed(value, 2)));
      expect(OURS.number(value, 2)).toBe(unsignedZero(INTL.number(value, 2)));
    },
  );

  it("writes dates as Intl does", () => {
    const aDay = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(aDay, (day) => {
        expect(OURS.date(day)).toBe(INTL.date(day));
      }),
    );
  });

  it("lists as Intl does", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), (items) => {
        expect(OURS.list(items)).toBe(INTL.list(items));
      }),
    );
  });

  it("counts as Intl does", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -3, max: 3 }), aNumber), (count) => {
        expect(OURS.plural(count)).toBe(INTL.plural(count));
      }),
    );
  });
});

it("leaves other languages to Intl", () => {
  expect(formatsOf("de").fixed(1234.5, 1)).toBe("1.234,5");
});
