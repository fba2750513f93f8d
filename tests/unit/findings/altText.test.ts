import { describe, expect, it } from "vitest";
import { altText, type DrawnTable } from "../../../src/findings/altText.ts";
import { altMessages } from "../../../src/messages/altMessages.ts";
import { createWords } from "../../../src/messages/words.ts";

const words = createWords("en-GB", altMessages);

function aTable(players: number, rows: number): DrawnTable {
  const slots = Array.from({ length: players }, (_, slot) => slot);
  return {
    players: slots.map((slot) => ({ short: `Player ${slot + 1}`, club: "A club" })),
    rows: Array.from({ length: rows }, (_, row) => ({
      title: `Metric ${row + 1} per 90`,
      cells: slots.map((slot) => `${slot + 1}.${row}`),
    })),
  };
}

describe("the text in place of a picture", () => {
  it("says the finding, then every player with the drawn number", () => {
    const table: DrawnTable = {
      players: [
        { short: "Van Dijk", club: "Liverpool" },
        { short: "Nobody", club: "" },
      ],
      rows: [{ title: "Passes per 90", cells: ["76.8", "not in this data"] }],
    };
    expect(altText("Van Dijk averages 76.8 passes per 90", table, words)).toBe(
      "Van Dijk averages 76.8 passes per 90. Van Dijk (Liverpool) – Passes per 90: 76.8. Nobody – Passes per 90: not in this data.",
    );
  });

  it("leaves the median of the group out, which is nobody's", () => {
    const table = aTable(2, 1);
    const median = { title: "Median", cells: ["50"] };
    expect(altText("A finding", { ...table, rows: [...table.rows, median] }, words)).toBe(
      altText("A finding", table, words),
    );
  });

  it("keeps every player and counts the rows that have no room", () => {
    const text = altText("A finding", aTable(3, 16), words);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/^A finding\. Player 1 \(A club\) – Metric 1 per 90: 1\.0; Metric 2/);
    expect(text).toMatch(/Player 3 .* 5 of 16 rows of the chart’s table\.$/);
  });

  it("counts the players that have no room even with one row each", () => {
    const text = altText("A finding", aTable(20, 3), words);
    expect(text.length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/Player 10 \(A club\) – Metric 1 per 90: 10\.0\. And 10 more\. 1 of 3 rows/);
  });

  it("says finding and first player however long they are", () => {
    const text = altText("f".repeat(600), aTable(2, 1), words);
    expect(text).toMatch(/^f{600}\. Player 1 \(A club\) – Metric 1 per 90: 1\.0\.$/);
  });

  it("is the finding alone where nobody is drawn", () => {
    expect(altText("Nobody at Leeds has a figure", aTable(0, 0), words)).toBe(
      "Nobody at Leeds has a figure.",
    );
  });
});
