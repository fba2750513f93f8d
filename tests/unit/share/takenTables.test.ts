import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvTable } from "../../../src/share/csvTable.ts";
import { numbersSheet, printedSheet } from "../../../src/share/fullTableSheets.ts";
import { htmlTable } from "../../../src/share/htmlTable.ts";
import { markdownTable } from "../../../src/share/markdownTable.ts";
import type { TakenTable } from "../../../src/share/takenTable.ts";
import { drawTable, EVERYONE } from "../charts/table/aFullTable.ts";
import { words } from "../aComparison.ts";

const about = { title: "Who passes most", lines: ["Peers: 64 players.", "Source: A source."] };
const of = (...rows: TakenTable["rows"]): TakenTable => ({ ...about, head: ["Metric", "A"], rows });
const cell = (value: string | number) => csvTable(of(["Passes", value])).split("\r\n")[1];

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cells = text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  let row: string[] = [];
  for (const [, raw = "", end] of cells) {
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe("a table as CSV", () => {
  it("has the head first, and title, peers and sources below an empty line", () => {
    expect(csvTable(of(["Passes", 52.9]))).toBe(
      "Metric,A\r\nPasses,52.9\r\n\r\nWho passes most\r\nPeers: 64 players.\r\nSource: A source.\r\n",
    );
  });

  it("keeps numbers numbers, without grouping or signs of their own", () => {
    expect([cell(1234567.5), cell(-3), cell(0), cell("-3.5"), cell("+1")]).toEqual([
      "Passes,1234567.5",
      "Passes,-3",
      "Passes,0",
      "Passes,-3.5",
      "Passes,+1",
    ]);
    expect(cell(Number.NaN)).toBe("Passes,");
    expect(cell(0.0000001)).toBe("Passes,0.0000001");
  });

  it.each(["=1+1", "+cmd", "-x", "@SUM(A1)", "\tx", '=HYPERLINK("http://a")'])(
    "lets no spreadsheet run %j",
    (text) => {
      const [, read] = readCsv(csvTable(of(["Passes", text])));
      expect(read).toEqual(["Passes", `'${text}`]);
    },
  );

  it("gives back every text, whatever is in it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string())), (rows) => {
        const read = readCsv(csvTable({ title: "T", head: ["a", "b"], rows, lines: [] }));
        const expected = rows.map((row) => row.map((text) => text));
        expect(
          read.slice(1, 1 + rows.length).map((row) => row.map((text) => text.replace(/^'/, ""))),
        ).toEqual(expected.map((row) => row.map((text) => text.replace(/^'/, ""))));
      }),
    );
  });
});

describe("a table as Markdown", () => {
  it("has title, rows and lines", () => {
    expect(markdownTable(of(["Passes", "52.9"]))).toBe(
      "**Who passes most**\n\n| Metric | A |\n| --- | ---: |\n| Passes | 52.9 |\n\nPeers: 64 players.\n\nSource: A source.\n",
    );
  });

  it("sets a hostile name as text in one cell", () => {
    expect(markdownTable(of(["a|b\nc", "<img src=x> *b* [c](d)"]))).toContain(
      "| a\\|b c | \\<img src=x\\> \\*b\\* \\[c\\](d) |",
    );
  });
});

describe("a table as HTML", () => {
  it("has a caption, heads with their scope, and the lines", () => {
    expect(htmlTable(of(["Passes", 52.9]))).toBe(
      [
        "<figure>",
        "<table><caption>Who passes most</caption>",
        '<thead><tr><th scope="col">Metric</th><th scope="col">A</th></tr></thead>',
        "<tbody>",
        '<tr><th scope="row">Passes</th><td>52.9</td></tr>',
        "</tbody></table>",
        "<figcaption>Peers: 64 players.<br>Source: A source.</figcaption>",
        "</figure>",
      ].join("\n"),
    );
  });

  it("lets nothing of a name be a tag", () => {
    const html = htmlTable({ ...of(['<b>"&', "</td>"]), title: "<i>" });
    expect(html).toContain("&lt;b&gt;&quot;&amp;");
    expect(html.match(/<(?!\/?(?:figure|table|caption|thead|tbody|tr|th|td|figcaption|br)\b)/g)).toBeNull();
  });
});

describe("the sheets of the table view", () => {
  it("give programs a row a metric and player, each number in its column", async () => {
    const { full } = await drawTable(
      "p=virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017&m=pass-accuracy&g=centre-back",
    );
    const { head, rows } = numbersSheet(full, about, words);
    expect(head).toEqual([
      "Metric",
      "Player",
      "Club",
      "Season",
      "Value",
      "95% low",
      "95% high",
      "Percentile",
      "Rank",
      "Rank of",
      "Note",
    ]);
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
    expect(rows[0]?.slice(0, 5)).toEqual([
      "Minutes",
      "Van Dijk",
      "Liverpool, Southampton",
      "Premier League 2017/18",
      2254,
    ]);
    const [one, two, median] = rows.filter(([metric]) => metric === "Pass accuracy, %");
    expect(one?.slice(4)).toEqual([90.6, 89.1, 92, expect.any(Number), expect.any(Number), 64, ""]);
    expect(two?.at(-1)).toBe("not among the peers");
    expect(median?.slice(1, 5)).toEqual(["Peer median", "64 players", "", expect.any(Number)]);
  });

  it("say in a note why a number is not there", async () => {
    const { full } = await drawTable(EVERYONE);
    const { rows } = numbersSheet(full, about, words);
    const notes = rows.filter(([metric]) => metric === "Passes per 90").map((row) => row.at(-1));
    expect(notes.slice(2, 5)).toEqual(["not in this data", "no minutes; not among the peers", "a median"]);
  });

  it("give people what is printed, a column a player", async () => {
    const drawing = await drawTable("p=virgil-van-dijk_eng1-2017&m=passes");
    const { head, rows } = printedSheet(drawing.full, about, words);
    expect(head).toEqual(["Metric", "Van Dijk, Liverpool, Southampton", "Peer median, 64 players"]);
    expect(rows).toEqual(
      drawing.place({ width: 640 }).table.rows.map(({ title, cells }) => [title, ...cells]),
    );
  });
});
