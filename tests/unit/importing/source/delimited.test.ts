import { describe, expect, it } from "vitest";
import { aFile, cellsIn, tablesOf } from "./opened.ts";

const lines = async (text: string) =>
  (await tablesOf(aFile(text))).grids[0]?.rows.map(({ line }) => line) ?? [];
const notes = async (text: string) => (await tablesOf(aFile(text))).notes;

describe("delimited text", () => {
  it.each([
    ["csv", "Player,Gls\nBo,3\n"],
    ["semicolon", "Player;Gls\nBo;3\n"],
    ["tsv", "Player\tGls\nBo\t3\n"],
    ["pipe", "Player|Gls\nBo|3\n"],
  ])("is split as %s", async (kind, text) => {
    expect((await tablesOf(aFile(text))).kind).toBe(kind);
    expect(await cellsIn(aFile(text))).toEqual([
      ["Player", "Gls"],
      ["Bo", "3"],
    ]);
  });

  it("takes commas for decimals where semicolons split evenly", async () => {
    const text = "Player;xG;xA\nBo;1,5;2,25\nCy;0,5;3,75\nDi;1,0;1,5\n";
    expect((await cellsIn(aFile(text)))[1]).toEqual(["Bo", "1,5", "2,25"]);
  });

  it("takes the comma where semicolons stand inside cells", async () => {
    const text = "Player,Pos,Gls,Ast\nBo,DF;MF,1,2\nCy,MF;FW,3,4\n";
    expect((await cellsIn(aFile(text)))[1]).toEqual(["Bo", "DF;MF", "1", "2"]);
  });

  it("finds the delimiter below lines of title", async () => {
    const text = "Standard stats, 2025/26\nPremier League\n\nPlayer\tGls\tAst\nBo\t1\t2\nCy\t3\t4\n";
    expect((await tablesOf(aFile(text))).kind).toBe("tsv");
  });

  it("obeys the delimiter that Excel writes on the first line, and counts lines past it", async () => {
    const text = "sep=;\nPlayer, full;Gls\nBo, B;3\n";
    expect(await cellsIn(aFile(text))).toEqual([
      ["Player, full", "Gls"],
      ["Bo, B", "3"],
    ]);
    expect(await lines(text)).toEqual([2, 3]);
  });

  it("keeps cells as they are: space, leading zeros, marks of direction", async () => {
    const text = "Player,Id\n  Bo\u200F ,007\n";
    expect((await cellsIn(aFile(text)))[1]).toEqual(["  Bo\u200F ", "007"]);
  });

  it("keeps blank rows without cells, and drops the empty end of a row", async () => {
    expect(await cellsIn(aFile("Player,Gls,Ast\n\n,,\nBo,,\n"))).toEqual([
      ["Player", "Gls", "Ast"],
      [],
      [],
      ["Bo"],
    ]);
  });

  it("gives an empty cell between others as absent", async () => {
    expect((await cellsIn(aFile("Player,Gls,Ast\nBo,,2\n")))[1]).toEqual(["Bo", undefined, "2"]);
  });

  it.each(["\n", "\r\n", "\r"])(
    "tells the line of a row behind quoted newlines, with line end %j",
    async (end) => {
      const text = ["Player,Gls", `"Bo${end}Bo",1`, '"Cy ""C"" D",2', "Di,3"].join(end);
      expect(await lines(text)).toEqual([1, 2, 4, 5]);
      expect((await cellsIn(aFile(text)))[2]).toEqual(['Cy "C" D', "2"]);
    },
  );

  it("reads newlines of one kind inside quotes and of another between rows", async () => {
    expect(await cellsIn(aFile('Player,Gls\r"Bo\nB",1\rCy,2\r'))).toEqual([
      ["Player", "Gls"],
      ["Bo\nB", "1"],
      ["Cy", "2"],
    ]);
  });
});

describe("a quote that is never closed", () => {
  it("takes only its own line, and is noted", async () => {
    const text = 'Player,Gls\nBo,1\n"Cy,2\nDi,3\nEd,4\n';
    expect(await cellsIn(aFile(text))).toEqual([
      ["Player", "Gls"],
      ["Bo", "1"],
      ['"Cy', "2"],
      ["Di", "3"],
      ["Ed", "4"],
    ]);
    expect(await notes(text)).toEqual([{ code: "unclosed-quote", line: 3 }]);
  });

  it("does not reach to the quotes of later rows", async () => {
    const text = 'Player,Gls\n"Bo,1\n"Cy, Jr",2\n"Di, Sr",3\n';
    expect(await cellsIn(aFile(text))).toEqual([
      ["Player", "Gls"],
      ['"Bo', "1"],
      ["Cy, Jr", "2"],
      ["Di, Sr", "3"],
    ]);
    expect(await lines(text)).toEqual([1, 2, 3, 4]);
  });

  it("on every line loses none of them", async () => {
    const text = `Player,Gls\n${Array.from({ length: 200 }, (_, i) => `"Player ${i},${i}\n`).join("")}`;
    const cells = await cellsIn(aFile(text));
    expect(cells).toHaveLength(201);
    expect(cells.at(-1)).toEqual(['"Player 199', "199"]);
  });

  it("is found in a file of many pieces", async () => {
    const row = (i: number) => `Player ${i},${"x".repeat(80)},"a, b"\n`;
    const rows = Array.from({ length: 30_000 }, (_, i) => (i === 20_000 ? `"Player ${i},x,y\n` : row(i)));
    const opened = await tablesOf(aFile(`Player,Note,More\n${rows.join("")}`));
    expect(opened.grids[0]?.rows).toHaveLength(30_001);
    expect(opened.grids[0]?.rows.at(-1)).toEqual({
      line: 30_001,
      cells: ["Player 29999", "x".repeat(80), "a, b"],
    });
    expect(opened.notes).toEqual([{ code: "unclosed-quote", line: 20_002 }]);
  }, 30_000);

  it("is not what a quote inside a name is", async () => {
    const text = 'Player,Gls\nDiego "Cholo" S,1\n"Bo "B" C",2\n';
    expect(await notes(text)).toEqual([]);
    expect((await cellsIn(aFile(text)))[2]).toEqual(['Bo "B" C', "2"]);
  });
});

describe("what a text file is noted for", () => {
  it("is a row with another delimiter, and where", async () => {
    expect(await notes("Player;Gls;Ast\nBo;1;2\nCy,3,4\nDi;5;6\n")).toEqual([
      { code: "mixed-delimiters", line: 3 },
    ]);
  });

  it("is a control character, which stays in the cell", async () => {
    const text = `Player,Gls\nBo,1\nCy\u0007,2\n${"Di,3\n".repeat(30)}`;
    expect(await notes(text)).toEqual([{ code: "control-characters", line: 3 }]);
    expect((await cellsIn(aFile(text)))[2]).toEqual(["Cy\u0007", "2"]);
  });

  it("is nothing in a plain file", async () => {
    expect(await notes("Player,Gls\nBo,1\n")).toEqual([]);
  });
});
