import { describe, expect, it } from "vitest";
import {
  DIALECTS,
  type FixtureDialect,
  withRemarks,
  writtenTable,
} from "../../../fixtures/files/dialects.ts";
import { isWindows1252 } from "../../../fixtures/files/encoded.ts";
import { FBREF_ONE_HEADER, FBREF_SQUAD, FBREF_TABLES } from "../../../fixtures/files/fbref.ts";
import type { FixtureTable } from "../../../fixtures/files/fixtureTable.ts";
import { FPL_CSV } from "../../../fixtures/files/fpl.ts";
import { HAND_MADE } from "../../../fixtures/files/handMade.ts";
import { STATSBOMB } from "../../../fixtures/files/statsbomb.ts";
import { UNDERSTAT } from "../../../fixtures/files/understat.ts";
import { WYSCOUT } from "../../../fixtures/files/wyscout.ts";
import { cameOut, wentIn } from "./thereAndBack.ts";

const TABLES = [
  ...FBREF_TABLES,
  FBREF_ONE_HEADER,
  FBREF_SQUAD,
  WYSCOUT,
  STATSBOMB,
  FPL_CSV,
  UNDERSTAT,
  ...HAND_MADE,
];

describe.each(TABLES)("$title", (table) => {
  it.each(DIALECTS)("comes back to the digit from: $title", async (dialect) => {
    const fitting = fittingTable(table, dialect);
    const { bytes, rows } = writtenTable(fitting, dialect);
    expect(await cameOut({ name: table.fileName, bytes })).toEqual(wentIn(fitting, rows));
  });
});

/** The table as a dialect can have it: names that an encoding cannot write stay out. */
function fittingTable(table: FixtureTable, { encoding, remarks }: FixtureDialect): FixtureTable {
  const { players } = table;
  const written = encoding === "windows-1252" ? players.filter(({ name }) => isWindows1252(name)) : players;
  const fitting = { ...table, players: written };
  return remarks ? withRemarks(fitting) : fitting;
}
