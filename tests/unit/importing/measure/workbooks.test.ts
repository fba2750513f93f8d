import { describe, expect, it } from "vitest";
import { FBREF_SQUAD, FBREF_TABLES } from "../../../fixtures/files/fbref.ts";
import { HAND_MADE } from "../../../fixtures/files/handMade.ts";
import { STATSBOMB } from "../../../fixtures/files/statsbomb.ts";
import { WYSCOUT } from "../../../fixtures/files/wyscout.ts";
import { writtenWorkbook, type WorkbookStyle } from "../../../fixtures/files/writtenWorkbook.ts";
import { cameOut, wentIn } from "./thereAndBack.ts";

const TABLES = [WYSCOUT, ...FBREF_TABLES, FBREF_SQUAD, STATSBOMB, ...HAND_MADE];

const STYLES: readonly (WorkbookStyle & { readonly title: string })[] = [
  { title: "one sheet" },
  {
    title: "title rows, and a sheet of notes before it",
    titles: ["Player stats", "All clubs", ""],
    notes: true,
  },
];

describe.each(TABLES)("a workbook of $title", (table) => {
  it.each(STYLES)("comes back to the digit from: $title", async (style) => {
    const { bytes, rows } = await writtenWorkbook(table, style);
    expect(await cameOut({ name: "Search results.xlsx", bytes })).toEqual(wentIn(table, rows));
  });
});
