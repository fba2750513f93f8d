import { expect, it } from "vitest";
import { openPasted } from "../../../../src/importing/source/openPasted.ts";

it("opens cells of a spreadsheet, with newlines in them", async () => {
  const opened = await openPasted('Player\txG\n"Bo\nB"\t1,5\n');
  expect(opened).toEqual({
    is: "tables",
    name: "",
    kind: "pasted",
    grids: [
      {
        name: "",
        counts: "line",
        rows: [
          { line: 1, cells: ["Player", "xG"] },
          { line: 2, cells: ["Bo\nB", "1,5"] },
        ],
      },
    ],
    notes: [],
  });
});

it("opens other delimiters, and JSON", async () => {
  const text = await openPasted("Player;Gls\nBo;3\n");
  expect(text.is === "tables" && text.grids[0]?.rows[1]?.cells).toEqual(["Bo", "3"]);
  const json = await openPasted('[{"name":"Bo"}]');
  expect(json.is === "tables" && json.kind).toBe("json");
});

it("refuses a clipboard with nothing in it", async () => {
  await expect(openPasted(" \n")).rejects.toThrow("IMPORT_EMPTY");
  await expect(openPasted("")).rejects.toThrow("IMPORT_EMPTY");
});
