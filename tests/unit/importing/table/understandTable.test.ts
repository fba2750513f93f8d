import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import type { Table } from "../../../../src/importing/table/table.ts";
import { understandTable } from "../../../../src/importing/table/understandTable.ts";
import { aGrid, aGridOf } from "../aTable.ts";

const HEADER = "Player;Squad;Min;Gls";
const ROWS = ["Ann;Ajax;900;3", "Bo;Inter;1800;5", "Cy;Lens;450;1"];
const names = ({ columns }: Table) =>
  columns.map(({ name, group }) => (group === undefined ? name : `${group}: ${name}`));
const players = ({ rows }: Table) => rows.map(({ cells }) => cells[0]);
const asides = ({ asides: all }: Table) => all.map(({ line, kind }) => `${line} ${kind}`);

describe("the header", () => {
  it("is the row of known names, below titles and blank rows", () => {
    const table = understandTable(
      aGrid(["Premier League 2025/26", "", "All competitions;page 1", HEADER, ...ROWS]),
    );
    expect(names(table)).toEqual(["Player", "Squad", "Min", "Gls"]);
    expect(asides(table)).toEqual(["1 title", "2 blank", "3 title", "4 header"]);
    expect(players(table)).toEqual(["Ann", "Bo", "Cy"]);
  });

  it("is the first full row of text over numbers where no name is known", () => {
    const table = understandTable(aGrid(["My sheet", "Who;Foo;Bar", "Ann;1;2", "Bo;3;4"]));
    expect(names(table)).toEqual(["Who", "Foo", "Bar"]);
    expect(asides(table)).toEqual(["1 title", "2 header"]);
  });

  it("is missed where every row has numbers, and the columns are counted", () => {
    const table = understandTable(aGrid(ROWS));
    expect(names(table)).toEqual(["Column 1", "Column 2", "Column 3", "Column 4"]);
    expect(asides(table)).toEqual([]);
    expect(table.rows).toHaveLength(3);
  });

  it("has headings above it, over each of their columns", () => {
    const table = understandTable(
      aGrid([";;Playing Time;Short;Short;", "Player;Squad;Min;Cmp;Att;KP", "Ann;Ajax;900;3;4;1"]),
    );
    expect(names(table)).toEqual(["Player", "Squad", "Playing Time: Min", "Short: Cmp", "Short: Att", "KP"]);
    expect(asides(table)).toEqual(["1 group-header", "2 header"]);
  });

  it("has headings carried right where cells are merged, as far as a known heading reaches", () => {
    const table = understandTable(
      aGrid([";;Long;;;;Blocks", "Player;Squad;Cmp;Att;Cmp%;KP;Blocks;Sh", "Ann;Ajax;9;3;4;1;2;3"]),
    );
    expect(names(table).slice(2)).toEqual([
      "Long: Cmp",
      "Long: Att",
      "Long: Cmp%",
      "KP",
      "Blocks: Blocks",
      "Blocks: Sh",
    ]);
  });

  it("may be in two rows, the parts below the names", () => {
    const table = understandTable(
      aGrid([
        "Player;Club;Minutes;Passes;;Shots;",
        ";;;Total;Per 90;Total;Per 90",
        "Ann;Ajax;900;300;30;10;1",
      ]),
    );
    expect(names(table)).toEqual([
      "Player",
      "Club",
      "Minutes",
      "Passes: Total",
      "Passes: Per 90",
      "Shots: Total",
      "Shots: Per 90",
    ]);
    expect(players(table)).toEqual(["Ann"]);
  });

  it("is the row that the reader names, or none", () => {
    const grid = aGrid(["Player;Squad;Min;Gls", "Ann;b;c;d", ...ROWS]);
    expect(understandTable(grid, { headerLine: 2 }).columns[1]?.name).toBe("b");
    expect(asides(understandTable(grid, { headerLine: -1 }))).toEqual([]);
  });

  it("of a list is its keys, whatever they are called", () => {
    const table = understandTable(
      aGridOf(
        [
          ["a", "b"],
          ["Ann", 1],
          ["Bo", 2],
        ],
        "item",
      ),
    );
    expect(names(table)).toEqual(["a", "b"]);
    expect(asides(table)).toEqual(["0 header"]);
  });
});

describe("a row that is no player's", () => {
  it.each([
    [HEADER, "repeated-header"],
    ["player;squad;min;gls", "repeated-header"],
    ["Squad Total;;34;60", "squad-total"],
    ["Total;;34;60", "squad-total"],
    ["Average;;34;60", "squad-total"],
    ["Per 90;;34;60", "squad-total"],
    ["Durchschnitt;;34;60", "squad-total"],
    ["Opponent Total;;34;60", "opponent-total"],
    ["", "blank"],
    [";;;", "blank"],
    ["Source: my notes", "footer"],
    ["Data provided by Opta;;;", "footer"],
    ["© 2026", "footer"],
  ])("is told from players: %s", (line, kind) => {
    const table = understandTable(aGrid([HEADER, ...ROWS, line, "Di;Como;90;0"]));
    expect(asides(table)).toEqual(["1 header", `5 ${kind}`]);
    expect(players(table)).toEqual(["Ann", "Bo", "Cy", "Di"]);
  });

  it("may be a note at the end that begins like none", () => {
    const table = understandTable(aGrid([HEADER, ...ROWS, "", "Compiled in January."]));
    expect(asides(table)).toEqual(["1 header", "5 blank", "6 footer"]);
  });

  it("is not a player of whom nothing else is known", () => {
    const table = understandTable(aGrid([HEADER, ...ROWS, "Di Total;;;", "Ed;;;"]));
    expect(players(table)).toEqual(["Ann", "Bo", "Cy", "Di Total", "Ed"]);
  });

  it("may repeat the headings and the names together", () => {
    const headings = ";;Playing Time;Performance";
    const table = understandTable(aGrid([headings, HEADER, ...ROWS, headings, HEADER, "Di;Como;90;0"]));
    expect(asides(table)).toEqual(["1 group-header", "2 header", "6 repeated-header", "7 repeated-header"]);
  });
});

describe("the width of a table", () => {
  it("is not changed by a stray delimiter in one row", () => {
    expect(understandTable(aGrid([HEADER, ...ROWS, "Di;Como;90;0;;x"])).columns).toHaveLength(4);
  });

  it("holds columns that have cells and no name", () => {
    expect(names(understandTable(aGrid([HEADER, ...ROWS.map((row) => `${row};7`)])))).toEqual([
      "Player",
      "Squad",
      "Min",
      "Gls",
      "",
    ]);
  });
});

const aCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom(
    "Player",
    "Squad",
    "Min",
    "Gls",
    "Total",
    "Squad Total",
    "Performance",
    "Source: x",
    "2,907",
    "0,5",
    "__proto__",
    undefined,
  ),
  fc.integer(),
  fc.double({ noNaN: true }),
);

describe("any table", () => {
  it("keeps each of its rows in one place", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(aCell, { maxLength: 6 }), { maxLength: 30 }),
        fc.boolean(),
        (cells, item) => {
          const grid = aGridOf(cells, item ? "item" : "line");
          const table = understandTable(grid);
          const lines = [...table.rows, ...table.asides].map(({ line }) => line).toSorted((a, b) => a - b);
          expect(lines).toEqual(grid.rows.map(({ line }) => line));
        },
      ),
      { numRuns: 300 },
    );
  });
});
