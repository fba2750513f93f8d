import { describe, it } from "vitest";
import { DIALECTS, type FixtureDialect, writtenTable } from "../../../fixtures/files/dialects.ts";
import { isWindows1252 } from "../../../fixtures/files/encoded.ts";
import { FBREF_ONE_HEADER, FBREF_SQUAD, FBREF_TABLES } from "../../../fixtures/files/fbref.ts";
import type { FixtureTable } from "../../../fixtures/files/fixtureTable.ts";
import { FPL_CSV } from "../../../fixtures/files/fpl.ts";
import { HAND_MADE } from "../../../fixtures/files/handMade.ts";
import { STATSBOMB } from "../../../fixtures/files/statsbomb.ts";
import { UNDERSTAT } from "../../../fixtures/files/understat.ts";
import { WYSCOUT } from "../../../fixtures/files/wyscout.ts";
import { ANSWERS, expectImported } from "./expectImported.ts";

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
    const club = table === FBREF_SQUAD ? "Arsenal" : "";
    const answers = { ...ANSWERS, facts: { ...ANSWERS.facts, club } };
    await expectImported(fitting, { name: table.fileName, bytes }, rows, answers);
  });
});

/** Names that an encoding cannot write stay out of it. */
function fittingTable(table: FixtureTable, { encoding }: FixtureDialect): FixtureTable {
  if (encoding !== "windows-1252") return table;
  return { ...table, players: table.players.filter(({ name }) => isWindows1252(name)) };
}
