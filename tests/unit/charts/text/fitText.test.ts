import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, wrapText } from "../../../../src/charts/text/fitText.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";

const setting = { size: 15 };

describe("the width of a text", () => {
  it("grows with size, weight and length", () => {
    expect(textWidth("", 15)).toBe(0);
    expect(textWidth("Bastoni", 30)).toBe(2 * textWidth("Bastoni", 15));
    expect(textWidth("Bastoni", 15, true)).toBeGreaterThan(textWidth("Bastoni", 15));
    expect(textWidth("Bastonis", 15)).toBeGreaterThan(textWidth("Bastoni", 15));
  });

  it.each(["遠藤航", "손흥민", "、。", "…—", "ＡＢ", "😀⚽"])(
    "is an em a letter at least where the script is: %s",
    (text) => {
      expect(textWidth(text, 1)).toBeGreaterThanOrEqual([...text].length);
    },
  );

  // Advance widths in thousandths of an em, from the font's own table.
  it.each([
    ["Virgil van Dijk", 6056],
    ["Passes per 90", 6392],
    ["1,234.5", 3336],
    ["MMM", 2499],
  ])("of %s is no less than in Arial, the widest of the usual system fonts", (text, width) => {
    expect(textWidth(text, 1000)).toBeGreaterThanOrEqual(width);
  });
});

describe("a cut text", () => {
  it("is whole where it fits, and ends in an ellipsis where not", () => {
    expect(cutText("Bastoni", 200, setting)).toBe("Bastoni");
    expect(cutText("Alessandro Bastoni", 60, setting)).toMatch(/^Aless?.*…$/);
  });

  it("is the ellipsis alone where nothing fits", () => {
    expect(cutText("Bastoni", 1, setting)).toBe("…");
    expect(cutText("Bastoni", -20, setting)).toBe("…");
    expect(cutText("", 0, setting)).toBe("");
  });

  it("has no space before its ellipsis and no half letter", () => {
    const cut = cutText("A 😀😀😀😀", 60, setting);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut).not.toMatch(/\s…$/);
  });

  it("fits, if the ellipsis does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 16, max: 300 }), (text, width) => {
        expect(textWidth(cutText(text, width, setting), 15)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("a wrapped text", () => {
  it("is broken at spaces into lines that fit", () => {
    const lines = wrapText("Van Dijk averages the most passes of the three", 200, setting);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe("Van Dijk averages the most passes of the three");
  });

  it("is no line when there is nothing", () => {
    expect(wrapText("", 200, setting)).toEqual([]);
    expect(wrapText(" \n ", 200, setting)).toEqual([]);
  });

  it("never has a line wider than its room", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.integer({ min: 16, max: 500 }), (text, width) => {
        for (const line of wrapText(text, width, setting)) {
          expect(textWidth(line, 15)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});
