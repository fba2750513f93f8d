import { Buffer } from "node:buffer";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import writeXlsxFile from "write-excel-file/node";
import { keep, openFile, ownData, upload } from "./ownFile.ts";

const HEAD = ["Player", "Team", "Position", "Minutes", "Passes", "Tackles"];
const ENGLISH = [
  ["Virgil van Dijk", "Liverpool", "DF", 3240, 2731, 40],
  ["William Saliba", "Arsenal", "DF", 3078, 2216, 33],
  ["Ibrahima Konaté", "Liverpool", "DF", 2745, 2041, 51],
  ["Gabriel", "Arsenal", "DF", 2700, 1800, 44],
] as const;
const SPANISH = [
  ["Pau Cubarsí", "Barcelona", "DF", 2700, 2100, 30],
  ["Antonio Rüdiger", "Real Madrid", "DF", 2520, 1680, 28],
  ["Robin Le Normand", "Atlético", "DF", 1800, 900, 20],
] as const;

/** A workbook as people have it: notes first, then a sheet a league. */
async function workbook(): Promise<Buffer> {
  const sheet = (rows: readonly (readonly (string | number)[])[]) =>
    rows.map((cells) => cells.map((value) => ({ value, type: typeof value === "number" ? Number : String })));
  return writeXlsxFile([
    { sheet: "Read me", data: sheet([["Scouting, not for sale"], ["Ask Ada"]]) },
    { sheet: "England", data: sheet([HEAD, ...ENGLISH]) },
    { sheet: "Spain", data: sheet([HEAD, ...SPANISH]) },
  ]).toBuffer();
}

/** Opens the window of own data and gives it a file, all by keyboard. */
async function open(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByRole("button", { name: "Your data" }).focus();
  await page.keyboard.press("Enter");
  const choosing = page.waitForEvent("filechooser");
  await page.getByLabel("Choose a file").focus();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer });
  await expect(ownData(page).getByRole("heading", { name: "What Per90 understood" })).toBeFocused();
}

/** Types what the file does not say, and keeps it. */
async function answerAndKeep(page: Page): Promise<void> {
  for (const [label, words] of [
    [/^Competition/, "La Liga"],
    [/^Season/, "2024/25"],
    [/^Source/, "My notes"],
  ] as const) {
    const field = ownData(page).getByLabel(label);
    if ((await field.inputValue()) !== "") continue;
    await field.focus();
    await page.keyboard.type(words);
  }
  await page.getByRole("button", { name: "Keep and compare" }).focus();
  await page.keyboard.press("Enter");
  await expect(ownData(page)).toHaveCount(0);
}

test("of a workbook with several sheets one is chosen by keyboard, and becomes a chart", async ({ page }) => {
  await page.goto("/");
  await open(page, "scouting.xlsx", await workbook());
  const sheets = ownData(page).getByLabel("Table of the file");
  await expect(sheets.getByRole("option")).toHaveText([/^England/, /^Spain/, /^Read me/]);
  await expect(ownData(page)).toContainText("workbook; header in row 1; 5 rows read = 4 kept + 1 listed");
  await sheets.focus();
  await page.keyboard.press("S");
  await expect(ownData(page)).toContainText("4 rows read = 3 kept + 1 listed");
  await expect(sheets).toBeFocused();
  await answerAndKeep(page);
  await expect(page).toHaveURL(/p=pau-cubarsi_own-la-liga-2024\.antonio-rudiger_own-la-liga-2024\./);
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText("Source: My notes");
  await figure.getByText("View data table").focus();
  await page.keyboard.press("Enter");
  // 2100 passes in 30 times 90 minutes.
  await expect(figure.getByRole("row", { name: /^Passes per 90 \d/ })).toContainText("70.0");
});

const nested = SPANISH.map(([name, team, position, minutes, passes, tackles]) => ({
  player: { name, position },
  team: { name: team },
  statistics: { minutes, passes, tackles },
}));

/** The same three players in each shape of JSON. */
const JSONS: readonly (readonly [shape: string, value: unknown])[] = [
  ["a list of objects", SPANISH.map((cells) => Object.fromEntries(HEAD.map((key, at) => [key, cells[at]])))],
  ["nested objects", { season: "2024", data: { players: nested } }],
  ["columns", Object.fromEntries(HEAD.map((key, at) => [key, SPANISH.map((cells) => cells[at])]))],
];

test("JSON becomes a chart: a list of objects, nested ones, columns, and what Per90 exports", async ({
  page,
}) => {
  await page.goto("/");
  for (const [shape, value] of JSONS) {
    await open(page, "players.json", Buffer.from(JSON.stringify(value)));
    await expect(ownData(page), shape).toContainText("JSON");
    await expect(ownData(page), shape).toContainText("3 kept");
    await answerAndKeep(page);
    const figure = page.getByRole("figure").first();
    await expect(figure, shape).toContainText("Cubarsí");
    await expect(figure, shape).toContainText("70.0");
  }
  await page.getByRole("button", { name: "Your data" }).click();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export La Liga 2024/25" }).first().click();
  const exported = readFileSync(await (await saving).path());
  await page.keyboard.press("Escape");
  await open(page, "exported.json", exported);
  await expect(ownData(page)).toContainText("per90-dataset");
  await page.getByRole("button", { name: "Keep and compare" }).focus();
  await page.keyboard.press("Enter");
  await expect(ownData(page)).toHaveCount(0);
  await expect(page).toHaveURL(/p=pau-cubarsi_own-la-liga-2024-4\./);
  await expect(page.getByRole("figure").first()).toContainText("70.0");
});

const BAD: readonly (readonly [what: string, text: string, told: string])[] = [
  ["an empty file", "", "There is nothing in it, or a header alone."],
  [
    "a million rows",
    `Player,Min,Gls\n${"A,9,1\n".repeat(1_000_000)}`,
    "expected at most 200,000 rows, got more",
  ],
  ["5,000 columns", `Player${",Gls".repeat(4_999)}\n`, "expected at most 1,000 columns, got 5,000 on line 1"],
  ["a million lists in each other", "[".repeat(1_000_000), "expected at most 64 levels of JSON"],
  ["JSON that breaks off", '[{"Player":"Ada","Min":', "breaks off or breaks its rules"],
  ["prose", "Once upon a time\nthere was a full-back\n", "Save it as CSV or XLSX"],
];

test("bad files are refused one after another, each in clear words; chart and kept data stay", async ({
  page,
}, testInfo) => {
  await page.goto("/");
  await openFile(page);
  await keep(page);
  const address = page.url();
  await page.getByRole("button", { name: "Your data" }).click();
  const alert = page.getByRole("alert").first();
  const choose = page.getByLabel("Choose a file");
  for (const [what, text, told] of BAD) {
    await choose.setInputFiles(upload(text, `${what}.csv`));
    await expect(alert, what).toContainText(told);
    await expect(alert, what).toContainText(`${what}.csv`);
    await expect(alert, what).toContainText("What you compared before stays as it was.");
  }
  // One byte more than a hundred megabytes, of which the disk holds none.
  const large = testInfo.outputPath("large.csv");
  writeFileSync(large, "");
  truncateSync(large, 100 * 1024 * 1024 + 1);
  await choose.setInputFiles(large);
  await expect(alert).toContainText("expected at most 104,857,600 bytes, got 104,857,601");
  // A header alone can be looked at, and is not kept.
  await choose.setInputFiles(upload("Player,Min,Gls\n", "header.csv"));
  await page.getByRole("button", { name: "Keep and compare" }).click();
  await expect(ownData(page)).toContainText("at least one row with a player");
  await page.keyboard.press("Escape");
  expect(page.url()).toBe(address);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  await page.reload();
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
});

test("what a file holds is text: formulas, script and marks that turn text around", async ({ page }) => {
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto("/");
  await page.getByRole("button", { name: "Your data" }).click();
  const rows = [
    "Player,Squad,Min,Passes,__proto__,constructor,<img src=x onerror=alert(1)>",
    '"<script>alert(2)</script>Ada","=HYPERLINK(""http://x"")",900,700,1,2,3',
    "\u202eBea\u202c,\u200fBeta,900,600,4,5,6",
    "__proto__,Gam\u0007ma,900,500,7,8,9",
    "Dia,Delta,-90,400,1,1,1",
    "Eva,Eta,0,300,1,1,1",
  ];
  await page.getByLabel("Choose a file").setInputFiles(upload(rows.join("\n"), "trap.csv"));
  await expect(ownData(page)).toContainText("6 rows read = 3 kept + 3 listed");
  await expect(ownData(page)).toContainText("Invisible control characters are left out of names");
  await ownData(page)
    .getByLabel(/^Source/)
    .fill("<b>Notes</b>");
  await keep(page);
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText("Source: <b>Notes</b>");
  await expect(page.getByText("<script>alert(2)</script>Ada").first()).toBeVisible();
  await expect(figure).toContainText("__proto__");
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => "polluted" in {} || document.querySelector("img[src=x]") !== null)).toBe(
    false,
  );
});
