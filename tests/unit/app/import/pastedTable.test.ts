import { describe, expect, it } from "vitest";
import { isPastedTable } from "../../../../src/app/import/pastedTable.ts";

describe("what is pasted on the page", () => {
  it.each([
    ["cells of a spreadsheet", "Player\tMin\nAda\t900"],
    ["cells with gaps at the end of rows", "Player\tMin\tGoals\nAda\t900\n\nBo\t450\t2"],
    ["CSV", "Player,Min\r\nAda,900"],
    ["CSV with semicolons", "Player;Min\nAda;900,5"],
  ])("is taken for a table: %s", (_, text) => {
    expect(isPastedTable(text)).toBe(true);
  });

  it.each([
    ["one row", "Player\tMin"],
    ["one column", "Ada\nBo"],
    ["prose", "Van Dijk passes, and passes, and passes.\nJones passes too, says the report."],
    ["an address", "https://per90.example/?p=a_b"],
    ["nothing", ""],
  ])("is left alone: %s", (_, text) => {
    expect(isPastedTable(text)).toBe(false);
  });
});
