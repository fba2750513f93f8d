import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseColumns } from "../../../../src/importing/columns/recogniseColumns.ts";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import { understandTable } from "../../../../src/importing/table/understandTable.ts";
import { aGridOf } from "../aTable.ts";
import { meaningsOf } from "./recognised.ts";

const MINUTES = [2571, 900, 1432, 3010, 455, 1999, 2210, 1111];
const COUNTS = [31, 8, 12, 44, 3, 25, 19, 7];
const rate = (count: number, i: number, digits = 2) => ((90 * count) / (MINUTES[i] ?? 90)).toFixed(digits);
const RATES = COUNTS.map((count, i) => rate(count, i));

/** A sheet of eight players with these columns beside name, club and minutes. */
function guesses(
  columns: Readonly<Record<string, readonly Cell[]>>,
  minutes: readonly Cell[] | "none" = MINUTES,
) {
  const all = {
    Player: [..."abcdefgh"].map((letter) => `Player ${letter}`),
    ...(minutes === "none" ? {} : { Minutes: minutes }),
    ...columns,
  };
  const rows = MINUTES.map((_, i) => Object.values(all).map((cells) => cells[i]));
  const { columns: found } = recogniseColumns(understandTable(aGridOf([Object.keys(all), ...rows])));
  return found
    .slice(minutes === "none" ? 1 : 2)
    .map(({ meaning, confidence, why }) => ({ meaning, confidence, why }));
}

describe("a season", () => {
  it.each(["2425", "9900", "0910", 2425, "2025", 2025, "2024/25"])("may be written %j", (cell) => {
    expect(guesses({ season: MINUTES.map(() => cell) })).toMatchObject([{ meaning: { fact: "season" } }]);
  });

  it("is no number that years do not make", () => {
    expect(guesses({ season: COUNTS })).toMatchObject([{ meaning: { as: "own" } }]);
  });
});

describe("a count and a rate", () => {
  it("are told apart by arithmetic when both are called the same, and the count is kept", () => {
    const [a, b] = guesses({ Tackles: RATES, "Total tackles": COUNTS });
    expect(b).toMatchObject({ meaning: { metric: "tackles", kind: "total" }, confidence: "certain" });
    expect(a).toEqual({
      meaning: { as: "left-out" },
      confidence: "certain",
      why: { code: "same-as", other: "Total tackles", rows: 8 },
    });
  });

  it("are told apart where nobody knows their names", () => {
    const [a, b] = guesses({ Foo: COUNTS, Bar: RATES });
    expect(a?.meaning).toEqual({ as: "own", label: "Foo", kind: "total", times: 1 });
    expect(b?.why).toEqual({ code: "same-as", other: "Foo", rows: 8 });
  });

  it("prove that a column is per 90 though its count has another name", () => {
    const [, tackles] = guesses({ Foo: COUNTS, Tackles: RATES });
    expect(tackles).toMatchObject({
      meaning: { metric: "tackles", kind: "per90" },
      confidence: "certain",
      why: { code: "times-minutes", other: "Foo", rows: 8 },
    });
  });

  it("are not taken for each other's when a few rows differ", () => {
    const [, bar] = guesses({ Foo: COUNTS, Bar: RATES.map((text, i) => (i < 3 ? "9.99" : text)) });
    expect(bar?.meaning).toMatchObject({ as: "own", label: "Bar" });
  });

  it("keep the rate where no minutes are known", () => {
    const [a, b] = guesses({ Tackles: COUNTS, "Tackles per 90": RATES }, "none");
    expect(a?.why).toEqual({ code: "same-as", other: "Tackles per 90" });
    expect(b?.meaning).toMatchObject({ metric: "tackles", kind: "per90" });
  });

  it("may be a rate alone: counts come out whole when it is multiplied by the minutes", () => {
    const [exact] = guesses({ Tackles: COUNTS.map((count, i) => rate(count, i, 4)) });
    expect(exact).toMatchObject({
      meaning: { kind: "per90" },
      confidence: "likely",
      why: { code: "values" },
    });
    const [odd] = guesses({ Tackles: ["1.1", "2.2", "3.3", "1.7", "2.9", "4.1", "3.7", "0.3"] });
    expect(odd).toMatchObject({ meaning: { kind: "per90" }, confidence: "unsure", why: { code: "values" } });
  });

  it("of expected goals are guessed by their size, and said to be unsure", () => {
    expect(guesses({ xG: [0.3, 0.12, 0.5, 0.1, 0.2, 0.3, 0.01, 0.7] })[0]).toMatchObject({
      meaning: { kind: "per90" },
      confidence: "unsure",
    });
    expect(guesses({ xG: [9.3, 1.12, 3.5, 0.1, 0.2, 4.3, 0.01, 0.7] })[0]).toMatchObject({
      meaning: { kind: "total" },
      confidence: "certain",
    });
  });
});

describe("a share", () => {
  it.each([
    [["82%", "71%", "64%", "90%", "55%", "61%", "70%", "68%"], 1, "label"],
    [["0.82", "0.71", "0.64", "1", "0.55", "0.61", "0.7", "0"], 100, "fraction"],
    [["82.1", "71.4", "64", "90", "55", "61", "0", "100"], 1, "label"],
  ] as const)("is out of 100, or a fraction of one: %s", (cells, times, why) => {
    const [share] = guesses({ "Pass accuracy": [...cells] });
    expect(share).toMatchObject({
      meaning: { metric: "pass-accuracy", kind: "share", times },
      why: { code: why },
    });
  });

  it("is known by its percent signs alone", () => {
    expect(guesses({ Passes: MINUTES.map((_, i) => `8${i}%`) })[0]?.meaning).toMatchObject({
      metric: "pass-accuracy",
      kind: "share",
    });
  });
});

describe("two columns that say the same", () => {
  it("are one where their cells agree", () => {
    const [a, b] = guesses({ Tackles: COUNTS, Tackle: COUNTS });
    expect(a?.meaning).toMatchObject({ metric: "tackles" });
    expect(b).toMatchObject({ meaning: { as: "left-out" }, why: { code: "same-as", other: "Tackles" } });
  });

  it("are a metric and one of its own where they do not", () => {
    const [a, b] = guesses({ Tackles: COUNTS, "Total tackles": COUNTS.map((count) => count + 1) });
    expect(a?.meaning).toMatchObject({ metric: "tackles" });
    expect(b).toMatchObject({ meaning: { as: "own", label: "Total tackles" }, confidence: "unsure" });
  });
});

describe("a column that nobody knows", () => {
  it.each([
    ["Foo", COUNTS, { as: "own", label: "Foo", kind: "total", times: 1 }],
    ["Foo per 90", RATES, { as: "own", label: "Foo", kind: "per90", times: 1 }],
    ["Foo %", [50, 60, 70, 80, 90, 20, 30, 40], { as: "own", label: "Foo %", kind: "share", times: 1 }],
    [
      "Foo per match",
      [5.5, 6, 7, 8, 9, 2, 3, 4],
      { as: "own", label: "Foo per match", kind: "value", times: 1 },
    ],
    ["Balance", [-3, 2, 1, 0, 4, 2, 2, 1], { as: "own", label: "Balance", kind: "value", times: 1 }],
  ])("is a metric of its own: %s", (name, cells, meaning) => {
    expect(guesses({ [name]: cells })[0]?.meaning).toEqual(meaning);
  });

  it.each([
    ["rank", "#", [1, 2, 3, 4, 5, 6, 7, 8]],
    ["id", "player_id", [5, 2, 8, 1, 9, 3, 7, 6]],
    ["id", "shirt number", [5, 2, 8, 1, 9, 3, 7, 6]],
    ["text", "Notes", ["good", "ok", "good", "ok", "good", "ok", "bad", "ok"]],
    ["empty", "Foo", []],
  ])("is left out where it is no figure: %s", (code, name, cells) => {
    expect(guesses({ [name]: cells })[0]).toMatchObject({ meaning: { as: "left-out" }, why: { code } });
  });
});

describe("the player", () => {
  it("is found by the cells where no name says so", () => {
    const rows = [...Array(6)].map((_, i) => [`Al ${"abcdef"[i]}mo`, "Ajax", "MF", 900 + i, i]);
    const table = understandTable(aGridOf([["Who", "Where", "Line", "Min", "Gls"], ...rows]));
    expect(meaningsOf(recogniseColumns(table)).slice(0, 4)).toEqual([
      "the player",
      "left out: text",
      "the position",
      "the minutes",
    ]);
  });

  it("is found in a table without a header, where names mean nothing", () => {
    const rows = [...Array(6)].map((_, i) => [`Al ${"abcdef"[i]}mo`, 900 + i, i * 2]);
    const found = recogniseColumns(understandTable(aGridOf(rows)));
    expect(meaningsOf(found)).toEqual(["the player", 'own "Column 2", total', 'own "Column 3", total']);
    expect(found.columns[0]?.confidence).toBe("unsure");
  });
});

describe("MP", () => {
  it("is matches, but minutes where nobody could play so many", () => {
    expect(guesses({ MP: [30, 31, 2, 4, 5, 6, 7, 8] }, "none")[0]?.meaning).toEqual({
      as: "fact",
      fact: "matches",
    });
    expect(guesses({ MP: MINUTES }, "none")[0]).toMatchObject({
      meaning: { as: "fact", fact: "minutes" },
      confidence: "unsure",
    });
  });
});

const NAMES = [
  "Player",
  "Squad",
  "Min",
  "Gls",
  "Ast",
  "Sh",
  "SoT%",
  "PrgP",
  "Tackles per 90",
  "Foo",
  "Foo per 90",
  "Pass %",
  "__proto__",
  "constructor",
  "Notes",
];

describe("any table", () => {
  it("is recognised alike in whatever order its columns stand", () => {
    const cell = (name: string, i: number): Cell =>
      name === "Player"
        ? `Player ${"abcdefgh"[i]}`
        : name === "Squad"
          ? "Ajax"
          : name === "Min"
            ? MINUTES[i]
            : name === "Notes"
              ? "good"
              : name === "Foo per 90"
                ? RATES[i]
                : (COUNTS[i] ?? 0) + name.length;
    const found = (names: readonly string[]) => {
      const rows = MINUTES.map((_, i) => names.map((name) => cell(name, i)));
      const meanings = meaningsOf(recogniseColumns(understandTable(aGridOf([names, ...rows]))));
      return new Map(names.map((name, i) => [name, meanings[i]]));
    };
    const inOrder = found(NAMES);
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
        const shuffled = found(names);
        for (const name of NAMES) expect([name, shuffled.get(name)]).toEqual([name, inOrder.get(name)]);
      }),
      { numRuns: 40 },
    );
  });

  it("gets a guess for each column, each metric once, and never throws", () => {
    const aCell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.integer(),
      fc.double(),
      fc.constantFrom(...NAMES, "90%", "0,5", undefined),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(aCell, { maxLength: 9 }), { maxLength: 14 }),
        fc.subarray(NAMES),
        (cells, names) => {
          const table = understandTable(aGridOf([names, ...cells]));
          const { columns } = recogniseColumns(table);
          expect(columns.map(({ at }) => at)).toEqual(table.columns.map(({ at }) => at));
          const ids = columns.flatMap(({ meaning }) => (meaning.as === "metric" ? [meaning.metric] : []));
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
