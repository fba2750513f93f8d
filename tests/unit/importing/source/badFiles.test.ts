import { describe, expect, it } from "vitest";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import { LIMITS } from "../../../../src/importing/source/limits.ts";
import { aFile, cellsIn, refusal } from "./opened.ts";

const latin = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

describe("a file with nothing in it", () => {
  it.each<[string, readonly number[]]>([
    ["no bytes", []],
    ["a byte-order mark alone", [0xef, 0xbb, 0xbf]],
    ["a mark of UTF-16 alone", [0xff, 0xfe]],
    ["line ends and space", latin("\n \r\n\t\n")],
  ])("is refused as empty: %s", async (_, bytes) => {
    expect((await refusal(aFile(bytes))).code).toBe("IMPORT_EMPTY");
  });

  it("is opened where it has a header", async () => {
    expect(await cellsIn(aFile("Player,Gls"))).toEqual([["Player", "Gls"]]);
  });
});

describe("a file that is no table", () => {
  it.each<[string, readonly number[]]>([
    ["a PDF", latin("%PDF-1.7\n")],
    ["a picture (PNG)", [0x89, ...latin("PNG\r\n"), 0x1a, 0x0a, 0, 0]],
    ["a picture (JPEG)", [0xff, 0xd8, 0xff, 0xe0, 0, 16]],
    ["an old (.xls) or protected workbook", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
    ["a compressed file (gzip)", [0x1f, 0x8b, 8, 0]],
    ["a text document (RTF)", latin("{\\rtf1 Player}")],
    ["a web page (HTML)", latin("<!DOCTYPE html><title>Players</title>")],
    ["an XML file", latin('<?xml version="1.0"?><Workbook/>')],
    ["binary data", Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 251)],
    ["binary data", Array.from({ length: 4_000 }, (_, i) => 1 + ((i * 7_919) % 250))],
    ["text without columns", latin("Once upon a time\nthere was a full-back\n")],
    ["JSON without a list of objects", latin('["a", "b"]')],
  ])("is refused as %s", async (what, bytes) => {
    const { code, message } = await refusal(aFile(bytes, "players.csv"));
    expect(code).toBe("IMPORT_NOT_A_TABLE");
    expect(message).toContain(`got ${what}`);
    expect(message).toContain("players.csv");
  });
});

describe("JSON that is none", () => {
  it("is told from damaged JSON by its end, with the line", async () => {
    const cut = await refusal(aFile('[{"name": "Bo"},\n{"name": "C'));
    expect(cut.code).toBe("IMPORT_NOT_JSON");
    expect(cut.message).toContain("breaks off");
    const damaged = await refusal(aFile('[{"name": "Bo"},\n{"name" 1}]'));
    expect(damaged.message).toContain("damaged on line 2");
    const stray = await refusal(aFile('[{"name": "Bo"},\n{"name": ,}]'));
    expect(stray.message).toContain("damaged on line 2");
  });

  it("names the line of JSON lines that is none", async () => {
    const { message } = await refusal(aFile('{"name":"Bo"}\n{"name":"Cy"}\n{"name":\n'));
    expect(message).toContain("line 3");
  });

  it.each<[string, string]>([
    ["lists", "["],
    ["objects", '{"a":'],
  ])(
    "a million %s deep is refused by its levels",
    async (_, open) => {
      const { code, message } = await refusal(
        aFile(open === "[" ? "[".repeat(1_000_000) : open.repeat(1_000_000)),
      );
      expect(code).toBe("IMPORT_TOO_LARGE");
      expect(message).toContain("64 levels");
    },
    30_000,
  );

  it("may hold brackets in its texts", async () => {
    const text = "[".repeat(100);
    expect(await cellsIn(aFile(JSON.stringify([{ name: `\\"${text}` }])))).toEqual([
      ["name"],
      [`\\"${text}`],
    ]);
  });
});

describe("a file beyond the limits", () => {
  it("is refused for 5,000 columns", async () => {
    const head = Array.from({ length: 5_000 }, (_, i) => `C${i}`).join(",");
    const { code, message } = await refusal(aFile(`${head}\n`));
    expect(code).toBe("IMPORT_TOO_LARGE");
    expect(message).toContain("expected at most 1,000 columns, got 5,000 on line 1");
  });

  it("is refused for a million rows before the end is read", async () => {
    let told = 0;
    const text = `Player,Gls\n${"Bo Sample,1\n".repeat(1_000_000)}`;
    await expect(
      openFile(aFile(text), {
        onProgress: (done) => {
          told = done;
        },
      }),
    ).rejects.toThrow("expected at most 200,000 rows");
    expect(told).toBeLessThan(0.5);
  }, 30_000);

  it("is opened with a million blank rows at its end, as spreadsheets write them", async () => {
    const cells = await cellsIn(aFile(`Player,Gls\nBo,1\n${",\n".repeat(1_000_000)}`));
    expect(cells.filter(({ length }) => length > 0)).toHaveLength(2);
  }, 30_000);

  it("is refused by its size before anything is read", async () => {
    const bytes = new Uint8Array(LIMITS.bytes + 1);
    expect((await refusal({ name: "big.csv", bytes })).message).toContain(
      "expected at most 104,857,600 bytes, got 104,857,601",
    );
  }, 30_000);

  it("is refused for a line that never ends", async () => {
    const { code } = await refusal(aFile(`Player,Gls\nBo,1\n${"x".repeat(6_000_000)}`));
    expect(code).toBe("IMPORT_TOO_LARGE");
  }, 30_000);
});

describe("who waits", () => {
  it("is told how far it is, up to the end", async () => {
    const told: number[] = [];
    const text = `Player,Gls\n${"Bo Sample of the long name,1\n".repeat(100_000)}`;
    await openFile(aFile(text), { onProgress: (done) => told.push(done) });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  }, 30_000);
});
