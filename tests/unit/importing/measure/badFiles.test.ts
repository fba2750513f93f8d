import { describe, expect, it } from "vitest";
import { AppError } from "../../../../src/domain/appError.ts";
import { importDataset } from "../../../../src/importing/dataset/importDataset.ts";
import { reviewFile } from "../../../../src/importing/review/reviewFile.ts";
import { LIMITS } from "../../../../src/importing/source/limits.ts";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import { ANSWERS } from "./thereAndBack.ts";

const HEAD = "Player,Club,Min,Gls";
const GOOD = "Bea,Beta,800,2\nCia,Gamma,700,1";

describe("a file that cannot be read", () => {
  it.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "IMPORT_EMPTY expected a table, got an empty file"],
    ["line ends", "\n\n", "IMPORT_EMPTY expected a table, got nothing but space"],
    ["binary data", binary(), "IMPORT_NOT_A_TABLE expected CSV, TSV, XLSX or JSON, got binary data"],
    [
      "a byte too many",
      new Uint8Array(LIMITS.bytes + 1),
      "IMPORT_TOO_LARGE expected at most 104,857,600 bytes, got 104,857,601",
    ],
    [
      "a million rows",
      `${HEAD}\n${"A,B,90,1\n".repeat(1_000_000)}`,
      "IMPORT_TOO_LARGE expected at most 200,000 rows, got more",
    ],
    [
      "5,000 columns",
      "Gls,".repeat(4_999).concat("Player\n"),
      "IMPORT_TOO_LARGE expected at most 1,000 columns, got 5,000 on line 1",
    ],
    [
      "a million lists in each other",
      "[".repeat(1_000_000),
      "IMPORT_TOO_LARGE expected at most 64 levels of JSON, got more on line 1",
    ],
    [
      "a million objects in each other",
      '{"a":'.repeat(1_000_000),
      "IMPORT_TOO_LARGE expected at most 64 levels of JSON, got more on line 1",
    ],
  ])(
    "says so: %s",
    async (_, content, told) => {
      expect(await outcome(content)).toBe(told);
    },
    30_000,
  );
});

describe("a file without what a chart needs", () => {
  it.each<[string, string, string]>([
    ["a header alone", HEAD, "rows"],
    ["text in every cell", `${HEAD}\nAda,Alpha,many,some\nBea,Beta,few,none`, "metric-column"],
    ["prose", "Dear all,\nplease find no table here.\nThanks", "metric-column"],
    ["no minutes for its counts", "Player,Gls\nAda,3\nBea,2", "minutes-column"],
    ["nobody", "Goals,Shots\n1,2\n3,4", "player-column"],
  ])("asks for it: %s", async (_, content, missing) => {
    expect(await outcome(content)).toBe(`IMPORT_NOT_READY expected answers first: ${missing}`);
  });
});

describe("a file with something wrong in it", () => {
  it("tells of a quote that never closes, and reads every line", async () => {
    const { review, rows } = await understood(`${HEAD}\nAda,"Alpha,900,3\n${GOOD}`);
    expect(review.file.notes).toEqual([{ code: "unclosed-quote", line: 2 }]);
    expect(rows.map(([player]) => player)).toEqual(["ada", "bea", "cia"]);
  });

  it("tells of a line with other delimiters, and lists it", async () => {
    const { review, rows } = await understood(`${HEAD}\nAda;Alpha;900;3\n${GOOD}`);
    expect(review.file.notes).toEqual([{ code: "mixed-delimiters", line: 2 }]);
    expect(skipped(review)).toEqual([2]);
    expect(rows.map(([player]) => player)).toEqual(["bea", "cia"]);
  });

  it.each([
    ["below zero", "-900", "bad-minutes"],
    ["zero", "0", "zero-minutes"],
    ["words", "n. n.", "bad-minutes"],
  ])("skips a row whose minutes are %s, with its line", async (_, minutes, code) => {
    const { review, rows } = await understood(`${HEAD}\nAda,Alpha,${minutes},3\n${GOOD}`);
    expect(review.problems).toMatchObject([
      { line: 2, code, effect: "skipped", came: minutes, player: "Ada" },
    ]);
    expect(review.rows).toEqual({ read: 4, kept: 2, listed: 2, elsewhere: 0 });
    expect(rows).toHaveLength(2);
  });

  it("tells of control characters and reads names without them", async () => {
    const many = Array.from({ length: 20 }, (_, i) => `P ${i}x,Eta,500,1`).join("\n");
    const { review, rows } = await understood(`${HEAD}\nA\u0007da,Al\u001bpha,900,3\n${many}`);
    expect(review.file.notes).toEqual([{ code: "control-characters", line: 2 }]);
    expect(rows).toContainEqual(["ada", "Ada", "Alpha", 900, 3]);
  });

  it("reads names and figures among right-to-left marks, and names in Arabic", async () => {
    const { rows } = await understood(
      `${HEAD}\n\u202eAda\u202c,\u200fAlpha\u200e,\u200e900,\u20663\u2069\nمحمد صلاح,Beta,800,2`,
    );
    expect(rows).toEqual([
      ["ada", "Ada", "Alpha", 900, 3],
      [expect.stringMatching(/^player-[0-9a-z]+$/), "محمد صلاح", "Beta", 800, 2],
    ]);
  });
});

describe("a file that means harm", () => {
  it("has its formulas read as the text they are, never worked out", async () => {
    const { review, rows } = await understood(
      `${HEAD},Sh\n=1+1,Alpha,900,3,4\nBea,"=HYPERLINK(""http://x"")",800,2,=2*3\n+Cia,@SUM(A1),700,1,6\nDia,Delta,600,0,7`,
    );
    expect(rows.map(([, name, club]) => [name, club])).toEqual([
      ["Dia", "Delta"],
      ["Bea", '=HYPERLINK("http://x")'],
      ["+Cia", "@SUM(A1)"],
    ]);
    expect(review.problems).toMatchObject([
      { line: 2, code: "not-a-player", came: "=1+1" },
      { line: 3, code: "bad-number", effect: "gap", came: "=2*3" },
    ]);
  });

  it.each<[string, string]>([
    [
      "CSV",
      "Player,Min,Gls,__proto__,constructor\nAda,900,3,7,8\n__proto__,800,2,5,6\nconstructor,700,1,4,3",
    ],
    [
      "JSON",
      '[{"Player":"Ada","Min":900,"Gls":3,"__proto__":7,"constructor":8},' +
        '{"Player":"__proto__","Min":800,"Gls":2,"__proto__":5,"constructor":6},' +
        '{"Player":"constructor","Min":700,"Gls":1,"__proto__":4,"constructor":3}]',
    ],
  ])("keeps columns and players called __proto__ and constructor: %s", async (_, content) => {
    const { columns, rows } = await understood(content);
    expect(rows.map(([player, name]) => [player, name])).toEqual([
      ["ada", "Ada"],
      ["proto", "__proto__"],
      ["constructor", "constructor"],
    ]);
    expect(columns).toEqual([
      ["goals", [3, 2, 1]],
      ["own-proto", [7, 5, 4]],
      ["own-constructor", [8, 6, 3]],
    ]);
  });

  it("changes nothing about objects by objects under those names", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const trap = '{"polluted":1,"prototype":{"polluted":1}}';
    await understood(
      `[{"Player":"Ada","Min":900,"Gls":3,"__proto__":${trap},"constructor":${trap}},{"Player":"Bea","Min":90,"Gls":1}]`,
    );
    const keyed = `{"__proto__":${trap},"a":{"Player":"Ada","Min":900,"Gls":3}}`;
    const { review } = await understood(keyed);
    expect(review.rows).toMatchObject({ kept: 1 });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect("polluted" in {}).toBe(false);
  });
});

async function understood(content: string | Uint8Array) {
  const opened = await openFile({ name: "bad.csv", bytes: bytesOf(content) });
  const review = reviewFile(opened, ANSWERS);
  expect(review.rows.read).toBe(review.rows.kept + review.rows.listed);
  const { dataset } = importDataset(opened, ANSWERS, new Set());
  const columns = [...dataset.columns].map(([id, { values }]) => [id, values] as const);
  const rows = dataset.rows.map(({ player, name, club, minutes }, row) => [
    ...[player, name, club.name, minutes],
    columns[0]?.[1][row],
  ]);
  return { review, rows, columns };
}

/** Code and words of what a file comes to grief on. */
async function outcome(content: string | Uint8Array): Promise<string> {
  try {
    await understood(content);
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.message.replace(/ \([A-Z_]+ at .*\)$/, "")}`;
    throw error;
  }
  return "read";
}

function skipped(review: Awaited<ReturnType<typeof understood>>["review"]): readonly number[] {
  return review.problems.filter(({ effect }) => effect === "skipped").map(({ line }) => line);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

function binary(): Uint8Array {
  return Uint8Array.from({ length: 4_000 }, (_, i) => (i * 7_919) % 251);
}
