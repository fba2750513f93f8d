import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../../src/importing/cells/readNumber.ts";
import type { NumberStyle } from "../../../../src/importing/table/table.ts";

const POINT: NumberStyle = { decimal: ".", thousands: "," };
const COMMA: NumberStyle = { decimal: ",", thousands: "." };
const read = (cell: string, style = POINT) => readNumber(cell, style);

describe("a number in a cell", () => {
  it.each([
    ["2571", 2571],
    ["0.35", 0.35],
    [".5", 0.5],
    ["5.", 5],
    ["-0.4", -0.4],
    ["\u22120.4", -0.4],
    ["+3", 3],
    ["007", 7],
    ["2,907", 2907],
    ["1,234,567.5", 1234567.5],
    ["2\u00a0907", 2907],
    ["2\u202f907", 2907],
    ["2'907", 2907],
    ["  76.8 ", 76.8],
    ["\ufeff12", 12],
    ["1.5e3", 1500],
    ["12.34567890123", 12.34567890123],
    ["-0", 0],
  ])("is read to the digit: %s", (cell, value) => {
    expect(read(cell)).toEqual({ value, percent: false });
  });

  it.each([
    ["2.907", 2907],
    ["0,35", 0.35],
    ["1.234.567,5", 1234567.5],
    ["2 907,25", 2907.25],
  ])("is read with a decimal comma: %s", (cell, value) => {
    expect(read(cell, COMMA)).toEqual({ value, percent: false });
  });

  it.each(["82.5%", "82.5 %", "82.5\u00a0%", "%82.5"])("keeps its percent sign in mind: %s", (cell) => {
    expect(read(cell)).toEqual({ value: 82.5, percent: true });
  });

  it.each(["", " ", "-", "—", "–", "n/a", "N/A", "NA", "null", "None", "#N/A"])(
    "is absent where none is: “%s”",
    (cell) => {
      expect(read(cell)).toBe("absent");
    },
  );

  it.each([
    "12*",
    "NaN",
    "Infinity",
    "-Infinity",
    "3-5",
    "3–5",
    "1,23,456",
    "12,34",
    "1.2.3",
    "0x10",
    "12 m",
    "1e999",
    "(5)",
    "ten",
    "2:30",
    "--5",
    "%",
    "1 2",
  ])("is bad where it says anything else: %s", (cell) => {
    expect(read(cell)).toBe("bad");
  });

  it("is taken as it is where the file itself is typed", () => {
    expect(readNumber(0.1, COMMA)).toEqual({ value: 0.1, percent: false });
    expect(readNumber(Number.NaN, POINT)).toBe("bad");
    expect(readNumber(undefined, POINT)).toBe("absent");
  });

  const aStyle = fc.constantFrom<NumberStyle>(
    POINT,
    COMMA,
    { decimal: ".", thousands: "" },
    { decimal: ",", thousands: "" },
    { decimal: ",", thousands: " " },
    { decimal: ".", thousands: "'" },
  );

  it("comes back from every style to the digit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.stringMatching(/^\d{0,6}$/),
        aStyle,
        fc.boolean(),
        (whole, fraction, style, percent) => {
          const digits = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, style.thousands);
          const text = `${whole < 0 ? "-" : ""}${digits}${fraction === "" ? "" : style.decimal}${fraction}${percent ? " %" : ""}`;
          const value = Number(`${whole}${fraction === "" ? "" : "."}${fraction}`);
          expect(readNumber(text, style)).toEqual({ value: value === 0 ? 0 : value, percent });
        },
      ),
    );
  });

  it("never throws, whatever the cell", () => {
    fc.assert(
      fc.property(fc.string(), aStyle, (cell, style) => {
        const value = readNumber(cell, style);
        expect(typeof value === "string" || Number.isFinite(value.value)).toBe(true);
      }),
    );
  });
});
