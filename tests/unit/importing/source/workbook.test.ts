import writeXlsxFile from "write-excel-file/node";
import { describe, expect, it } from "vitest";
import { storedZip } from "../../../../src/importing/source/storedZip.ts";
import { aFile, cellsIn, refusal, tablesOf } from "./opened.ts";

const xml = (text: string) => new TextEncoder().encode(text);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook of sheets by their XML. */
function aWorkbook(...sheets: readonly string[]): Uint8Array {
  const list = sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="r${i + 1}"/>`);
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="r${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const package_ = "http://schemas.openxmlformats.org/package/2006/relationships";
  return new Uint8Array(
    storedZip([
      {
        name: "xl/workbook.xml",
        bytes: xml(`<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${list.join("")}</sheets></workbook>`),
      },
      {
        name: "xl/_rels/workbook.xml.rels",
        bytes: xml(`<Relationships xmlns="${package_}">${relations.join("")}</Relationships>`),
      },
      ...sheets.map((rows, i) => ({
        name: `xl/worksheets/sheet${i + 1}.xml`,
        bytes: xml(`<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`),
      })),
    ]),
  );
}

const HEAD =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Player</t></is></c><c r="B1" t="inlineStr"><is><t>Gls</t></is></c></row>';

/** The bytes of an archive with one packed file of zeros in place of text. */
async function packed(name: string, size: number, stated: number): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(size)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const inside = new Uint8Array(await new Response(stream).arrayBuffer());
  const zip = new Uint8Array(
    storedZip([
      { name, bytes: inside },
      { name: "xl/workbook.xml", bytes: xml("<a/>") },
    ]),
  );
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, stated, true);
    break;
  }
  return zip;
}

describe("a workbook", () => {
  it("gives every value of a sheet, numbers to the digit, dates as ISO, and its row", async () => {
    const data = [
      [{ value: "Player" }, { value: "xG" }, { value: "Born" }, { value: "Captain" }],
      [],
      [
        { value: "Žižek  Ø " },
        { value: 0.1 + 0.2, type: Number },
        { value: new Date("1999-04-13T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
        { value: true, type: Boolean },
      ],
    ];
    const bytes = await (await writeXlsxFile(data)).toBuffer();
    const opened = await tablesOf(aFile(new Uint8Array(bytes), "players.bin"));
    expect(opened.kind).toBe("xlsx");
    expect(opened.grids[0]?.counts).toBe("row");
    expect(opened.grids[0]?.rows).toEqual([
      { line: 1, cells: ["Player", "xG", "Born", "Captain"] },
      { line: 2, cells: [] },
      { line: 3, cells: ["Žižek  Ø ", 0.30000000000000004, "1999-04-13", "true"] },
    ]);
  });

  it("gives every sheet that has rows, the largest first", async () => {
    const small = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const { grids } = await tablesOf(aFile(aWorkbook(small, "", HEAD)));
    expect(grids.map(({ name }) => name)).toEqual(["S3", "S1"]);
  });

  it("gives what formulas came to, and says where the first is", async () => {
    const sum = '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f>1+2</f><v>3</v></c></row>';
    const opened = await tablesOf(aFile(aWorkbook(HEAD + sum)));
    expect(opened.grids[0]?.rows.at(-1)).toEqual({ line: 4, cells: [1, 3] });
    expect(opened.notes).toEqual([{ code: "formulas", line: 4 }]);
  });

  it("reads a cell that shows an error as absent", async () => {
    const cells = await cellsIn(
      aFile(aWorkbook(`${HEAD}<row r="2"><c r="A2" t="e"><v>#DIV/0!</v></c><c r="B2"><v>3</v></c></row>`)),
    );
    expect(cells[1]).toEqual([undefined, 3]);
  });

  it("is refused as empty without a filled cell", async () => {
    expect((await refusal(aFile(aWorkbook("", "")))).code).toBe("IMPORT_EMPTY");
  });
});

describe("an archive that is no workbook", () => {
  it.each([
    ["a Word document", "word/document.xml"],
    ["an OpenDocument file", "content.xml"],
    ["a ZIP archive that is no workbook", "players.csv"],
  ])("is refused as %s", async (what, name) => {
    const { code, message } = await refusal(aFile(new Uint8Array(storedZip([{ name, bytes: xml("x") }]))));
    expect(code).toBe("IMPORT_NOT_A_TABLE");
    expect(message).toContain(`got ${what}`);
  });

  it.each([10, 200, 700])("is refused as damaged when it breaks off after %d bytes", async (length) => {
    expect((await refusal(aFile(aWorkbook(HEAD).slice(0, length)))).message).toContain("damaged");
  });

  it("is refused as damaged when its sheet is no XML", async () => {
    expect((await refusal(aFile(aWorkbook("<row r='1'><c r='A1'><v>1</row>")))).code).toBe(
      "IMPORT_NOT_A_TABLE",
    );
  });
});

describe("a workbook beyond the limits", () => {
  it.each<[string, string]>([
    ["a row in the billions", '<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>'],
    ["a cell in the billions", '<row><c r="A4000000000"><v>1</v></c></row>'],
    ["a column beyond the thousandth", '<row r="1"><c r="XFD1"><v>1</v></c></row>'],
  ])("is refused for %s", async (_, rows) => {
    expect((await refusal(aFile(aWorkbook(rows)))).code).toBe("IMPORT_TOO_LARGE");
  });

  it("is refused for more than forty sheets", async () => {
    const { message } = await refusal(aFile(aWorkbook(...Array.from({ length: 41 }, () => HEAD))));
    expect(message).toContain("expected at most 40 sheets, got 41");
  });

  it("is refused by the size that its directory states", async () => {
    const { code } = await refusal(aFile(await packed("xl/worksheets/sheet1.xml", 1_000, 4_000_000_000)));
    expect(code).toBe("IMPORT_TOO_LARGE");
  });

  it("is refused by what comes out, whatever its directory states", async () => {
    const { message } = await refusal(aFile(await packed("xl/worksheets/sheet1.xml", 320_000_000, 1_000)));
    expect(message).toContain("bytes once unpacked");
  }, 30_000);
});
