import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aFile, cellsIn, tablesOf } from "./opened.ts";

const TEXT = "Player,Gls\nŽižek Ødegård,3\n";

/** Bytes of text in UTF-16; characters beyond the first plane as two. */
function utf16(text: string, order: "le" | "be"): number[] {
  return [...Array(text.length).keys()].flatMap((i) => {
    const unit = text.charCodeAt(i);
    const bytes = [unit & 255, unit >> 8];
    return order === "le" ? bytes : bytes.toReversed();
  });
}

describe("the encoding of a text file", () => {
  it.each<[string, string, readonly number[]]>([
    ["UTF-8", "UTF-8", [...new TextEncoder().encode(TEXT)]],
    ["UTF-8 with a mark", "UTF-8", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(TEXT)]],
    ["UTF-16 with a mark", "UTF-16", [0xff, 0xfe, ...utf16(TEXT, "le")]],
    ["UTF-16 big end first with a mark", "UTF-16", [0xfe, 0xff, ...utf16(TEXT, "be")]],
    ["UTF-16 without a mark", "UTF-16", utf16(TEXT, "le")],
    ["UTF-16 big end first without a mark", "UTF-16", utf16(TEXT, "be")],
  ])("is known for %s", async (_, encoding, bytes) => {
    expect((await tablesOf(aFile(bytes))).encoding).toBe(encoding);
    expect(await cellsIn(aFile(bytes))).toEqual([
      ["Player", "Gls"],
      ["Žižek Ødegård", "3"],
    ]);
  });

  it("is Windows-1252 for what is no UTF-8", async () => {
    // "Ødegård €" as old spreadsheets write it.
    const name = [0xd8, 0x64, 0x65, 0x67, 0xe5, 0x72, 0x64, 0x20, 0x80];
    const bytes = [...new TextEncoder().encode("Player,Gls\n"), ...name, 0x2c, 0x33, 0x0a];
    expect((await tablesOf(aFile(bytes))).encoding).toBe("Windows-1252");
    expect((await cellsIn(aFile(bytes)))[1]).toEqual(["Ødegård €", "3"]);
  });

  it("is still UTF-8 with one damaged character, which is noted", async () => {
    const bytes = [
      ...new TextEncoder().encode(`Player,Gls\n${"Žižek Ødegård,3\n".repeat(20)}`),
      0xc5,
      0x2c,
      0x31,
    ];
    const opened = await tablesOf(aFile(bytes));
    expect(opened.encoding).toBe("UTF-8");
    expect(opened.notes).toEqual([{ code: "bad-characters", line: 22 }]);
  });

  it("leaves no mark in the first cell", async () => {
    expect((await cellsIn(aFile('\uFEFF"Player",Gls\nBo,1\n')))[0]).toEqual(["Player", "Gls"]);
  });
});

const DELIMITERS = [",", ";", "\t", "|"] as const;
const ENDS = ["\n", "\r\n", "\r"] as const;

const aDialect = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  end: fc.constantFrom(...ENDS),
  encoding: fc.constantFrom("utf-8", "utf-8-mark", "utf-16le", "utf-16be", "utf-16-mark"),
  quoteAll: fc.boolean(),
  endsWithLine: fc.boolean(),
});

/** Names, figures, and cells that need quotes. */
const aCell = fc.oneof(
  fc.constantFrom(
    "",
    "Bo",
    "Žižek",
    "1,5",
    "12 %",
    "a;b",
    'say "x"',
    "two\nlines",
    "two\r\nlines",
    "x|y",
    "\u200FBo",
  ),
  fc.stringMatching(/^[A-Za-zäøç ]{1,12}$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);

const aTable = fc
  .integer({ min: 2, max: 7 })
  .chain((width) =>
    fc.tuple(
      fc.array(fc.stringMatching(/^[A-Za-z]{1,8}$/), { minLength: width, maxLength: width }),
      fc.array(fc.array(aCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
    ),
  )
  .map(([head, rows]) => [head, ...rows]);

type Written = typeof aDialect extends fc.Arbitrary<infer T> ? T : never;

function written(table: readonly (readonly string[])[], dialect: Written): number[] {
  const cell = (text: string) =>
    dialect.quoteAll || /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = table.map((row) => row.map(cell).join(dialect.delimiter));
  const text = lines.join(dialect.end) + (dialect.endsWithLine ? dialect.end : "");
  if (dialect.encoding === "utf-16le") return utf16(text, "le");
  if (dialect.encoding === "utf-16be") return utf16(text, "be");
  if (dialect.encoding === "utf-16-mark") return [0xff, 0xfe, ...utf16(text, "le")];
  const bytes = [...new TextEncoder().encode(text)];
  return dialect.encoding === "utf-8" ? bytes : [0xef, 0xbb, 0xbf, ...bytes];
}

/** Lines that the rows begin on: one more for every line end inside a row's cells. */
function linesOf(table: readonly (readonly string[])[]): number[] {
  let line = 1;
  return table.map((row) => {
    const here = line;
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
    return here;
  });
}

function bare(row: readonly string[]): (string | undefined)[] {
  const cells = row.map((cell) => (cell === "" ? undefined : cell));
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells;
}

describe("any table written in any dialect and encoding", () => {
  it("comes back cell for cell, each row with its line", async () => {
    await fc.assert(
      fc.asyncProperty(aTable, aDialect, async (table, dialect) => {
        const { grids } = await tablesOf(aFile(written(table, dialect)));
        expect(grids[0]?.rows.map(({ cells }) => cells)).toEqual(table.map(bare));
        expect(grids[0]?.rows.map(({ line }) => line)).toEqual(linesOf(table));
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
