import { describe, expect, it } from "vitest";
import { encoded, type FixtureEncoding } from "../../../fixtures/files/encoded.ts";
import { FBREF_ONE_HEADER } from "../../../fixtures/files/fbref.ts";
import { fixtureRows, type FixtureTable } from "../../../fixtures/files/fixtureTable.ts";
import { FOTMOB, FOTMOB_TOP_LISTS, fotmobTopLists } from "../../../fixtures/files/fotmob.ts";
import { FPL_BOOTSTRAP, fplBootstrap } from "../../../fixtures/files/fpl.ts";
import { HAND_MADE } from "../../../fixtures/files/handMade.ts";
import { jsonItems } from "../../../fixtures/files/jsonItems.ts";
import { SOFASCORE, sofascoreJson } from "../../../fixtures/files/sofascore.ts";
import { STATSBOMB } from "../../../fixtures/files/statsbomb.ts";
import { UNDERSTAT } from "../../../fixtures/files/understat.ts";
import { cameOut, wentIn } from "./thereAndBack.ts";

interface JsonFixture {
  readonly shape: string;
  readonly table: FixtureTable;
  readonly json: unknown;
}

const FIXTURES: readonly JsonFixture[] = [
  { shape: "FPL, bootstrap-static", table: FPL_BOOTSTRAP, json: fplBootstrap() },
  { shape: "FotMob, lists of the best", table: FOTMOB_TOP_LISTS, json: fotmobTopLists() },
  { shape: "FotMob, flat keys", table: FOTMOB, json: jsonItems(FOTMOB) },
  { shape: "FotMob, a list inside", table: FOTMOB, json: { data: { players: jsonItems(FOTMOB) } } },
  { shape: "Sofascore, results", table: SOFASCORE, json: sofascoreJson() },
  { shape: "Understat, figures as text", table: UNDERSTAT, json: jsonItems(UNDERSTAT, true) },
  { shape: "Understat, figures as numbers", table: UNDERSTAT, json: jsonItems(UNDERSTAT) },
  { shape: "StatsBomb, player seasons", table: STATSBOMB, json: jsonItems(STATSBOMB) },
  { shape: "FBref, one list", table: FBREF_ONE_HEADER, json: jsonItems(FBREF_ONE_HEADER) },
  ...HAND_MADE.map((table) => ({ shape: `columns of ${table.title}`, table, json: columnsOf(table) })),
  ...HAND_MADE.slice(0, 1).map((table) => ({ shape: "head and rows", table, json: headAndRows(table) })),
];

interface JsonStyle {
  readonly style: string;
  readonly encoding: FixtureEncoding;
  readonly indent?: number;
}

const STYLES: readonly JsonStyle[] = [
  { style: "UTF-8", encoding: "utf-8" },
  { style: "UTF-8 with mark, indented", encoding: "utf-8 with mark", indent: 2 },
  { style: "UTF-16 LE with mark", encoding: "utf-16le with mark" },
  { style: "UTF-16 BE with mark, indented", encoding: "utf-16be with mark", indent: 1 },
  { style: "UTF-16 LE without mark", encoding: "utf-16le" },
  { style: "UTF-16 BE without mark", encoding: "utf-16be" },
];

describe.each(FIXTURES)("JSON of $shape", ({ table, json }) => {
  it.each(STYLES)("comes back to the digit from: $style", async ({ encoding, indent }) => {
    const bytes = encoded(JSON.stringify(json, null, indent), encoding);
    expect(await cameOut({ name: table.fileName, bytes })).toEqual(wentIn(table, itemsOf(table)));
  });
});

describe.each([SOFASCORE, UNDERSTAT, STATSBOMB])("lines of JSON of $title", (table) => {
  it("come back to the digit", async () => {
    const lines = jsonItems(table).map((item) => JSON.stringify(item));
    const bytes = encoded(lines.join("\n"), "utf-8");
    expect(await cameOut({ name: "players.jsonl", bytes })).toEqual(wentIn(table, itemsOf(table)));
  });
});

/** Keys are row 0, items count from 1. */
function itemsOf(table: FixtureTable) {
  return fixtureRows(table)
    .filter(({ kind }) => kind === "header" || kind === "player")
    .map((row, line) => ({ ...row, line }));
}

function columnsOf({ columns, players }: FixtureTable) {
  return Object.fromEntries(
    columns.map(({ name, cell }) => [name, players.map((player, place) => cell(player, place) ?? null)]),
  );
}

function headAndRows({ columns, players }: FixtureTable) {
  return {
    columns: columns.map(({ name }) => name),
    rows: players.map((player, place) => columns.map(({ cell }) => cell(player, place) ?? null)),
  };
}
