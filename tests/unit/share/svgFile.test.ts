import { describe, expect, it } from "vitest";
import { svgFile } from "../../../src/share/svgFile.ts";

describe("an SVG file", () => {
  it("says that it is XML in UTF-8, then has the picture as it is", () => {
    expect(svgFile('<svg xmlns="http://www.w3.org/2000/svg"><text>İlkay 🟦</text></svg>')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>İlkay 🟦</text></svg>\n',
    );
  });

  it("leaves out what no XML may hold, and keeps lines and tabs", () => {
    expect(svgFile("a\u0000b\u0008c\u001fd\uFFFEe\uFFFFf\uD800g\tht\nt")).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\nabcdefg\tht\nt\n',
    );
  });
});
