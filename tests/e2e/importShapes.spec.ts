import { Buffer } from "node:buffer";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { DIALECTS, writtenTable } from "../fixtures/files/dialects.ts";
import { FBREF_TABLES } from "../fixtures/files/fbref.ts";
import type { FixtureTable } from "../fixtures/files/fixtureTable.ts";
import { fotmobTopLists } from "../fixtures/files/fotmob.ts";
import { fplBootstrap } from "../fixtures/files/fpl.ts";
import { HAND_MADE } from "../fixtures/files/handMade.ts";
import { jsonItems } from "../fixtures/files/jsonItems.ts";
import { sofascoreJson } from "../fixtures/files/sofascore.ts";
import { STATSBOMB } from "../fixtures/files/statsbomb.ts";
import { UNDERSTAT } from "../fixtures/files/understat.ts";
import { writtenWorkbook } from "../fixtures/files/writtenWorkbook.ts";
import { WYSCOUT } from "../fixtures/files/wyscout.ts";
import { ownData } from "./ownFile.ts";

interface Shape {
  readonly title: string;
  readonly name: string;
  readonly bytes: () => Uint8Array | Promise<Uint8Array>;
  /** What the window says the file is. */
  readonly understood: string;
}

const SHAPES: readonly Shape[] = [
  ...FBREF_TABLES.map((table) => ({
    title: table.title,
    name: table.fileName,
    bytes: () => text(table, "UTF-8, commas"),
    understood: "FBref, commas, UTF-8; header in line 2;",
  })),
  {
    title: "Wyscout, a workbook",
    name: "Search results.xlsx",
    bytes: async () => (await writtenWorkbook(WYSCOUT)).bytes,
    understood: "Wyscout, ",
  },
  {
    title: "FotMob, lists of the best",
    name: "fotmob.json",
    bytes: () => json(fotmobTopLists()),
    understood: "FotMob, JSON",
  },
  {
    title: "Sofascore, season statistics",
    name: "statistics.json",
    bytes: () => json(sofascoreJson()),
    understood: "Sofascore, JSON",
  },
  {
    title: "FPL, bootstrap-static",
    name: "bootstrap-static.json",
    bytes: () => json(fplBootstrap()),
    understood: "Fantasy Premier League, JSON",
  },
  {
    title: "Understat, league players",
    name: "understat.json",
    bytes: () => json(jsonItems(UNDERSTAT, true)),
    understood: "Understat, JSON",
  },
  {
    title: "StatsBomb, player seasons",
    name: STATSBOMB.fileName,
    bytes: () => text(STATSBOMB, "UTF-16 LE with mark, tabs"),
    understood: "StatsBomb, ",
  },
  ...HAND_MADE.map((table) => ({
    title: table.title,
    name: table.fileName,
    bytes: () => text(table, "title rows, footer, thousands points, decimal commas"),
    understood: "semicolons, UTF-8; header in line 4;",
  })),
];

for (const { title, name, bytes, understood } of SHAPES) {
  test(`a file becomes a chart by keyboard alone: ${title}`, async ({ page }) => {
    await page.goto("/");
    await tabTo(page, page.getByRole("button", { name: "Your data" }));
    await page.keyboard.press("Enter");
    // Before the way there, so that the browser surely hands the choice over by the time it is asked for.
    const choosing = page.waitForEvent("filechooser");
    await tabTo(page, page.getByLabel("Choose a file"));
    await page.keyboard.press("Enter");
    const buffer = Buffer.from(await bytes());
    await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer });
    await expect(ownData(page).getByRole("heading", { name: "What Per90 understood" })).toBeFocused();
    await expect(ownData(page)).toContainText(understood);
    await answer(page, /^Competition/, "Premier League");
    await answer(page, /^Season/, "2017/18");
    await answer(page, /^Source/, "My notes");
    await tabTo(page, page.getByRole("button", { name: "Keep and compare" }));
    await page.keyboard.press("Enter");
    await expect(ownData(page)).toHaveCount(0);
    await expect(page).toHaveURL(/p=[a-z-]+_own-premier-league-2017\./);
    await expectChart(page);
  });
}

/** The chart has figures, and its source is named. Who is in no list of the best has none of that statistic. */
async function expectChart(page: Page): Promise<void> {
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText("Source: ");
  await tabTo(page, figure.getByText("View data table"));
  await page.keyboard.press("Enter");
  const row = figure.getByRole("row").nth(1);
  await expect(row.getByRole("cell").filter({ hasText: /\d/ })).not.toHaveCount(0);
}

/** Types what the file does not say. */
async function answer(page: Page, label: RegExp, words: string): Promise<void> {
  const field = ownData(page).getByLabel(label);
  if ((await field.inputValue()) !== "") return;
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** Goes on with Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 300; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${target}`);
}

function text(table: FixtureTable, title: string): Uint8Array {
  const dialect = DIALECTS.find((one) => one.title === title);
  if (dialect === undefined) throw new Error(`no dialect is called ${title}`);
  return writtenTable(table, dialect).bytes;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}
