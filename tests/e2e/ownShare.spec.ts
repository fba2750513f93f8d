import { expect, test, type Locator, type Page } from "@playwright/test";
import { PNG } from "pngjs";
import { attributesIn, copyCode, openEmbedWindow } from "./embedWindow.ts";
import { downloads, saved, textsOf } from "./exportFiles.ts";
import { chartDrawn, openPost } from "./hostPost.ts";
import { keep, openFile, ownData } from "./ownFile.ts";

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

/** Opens a file of one's own and keeps it: a chart of three centre-backs. */
async function keptChart(page: Page): Promise<void> {
  await page.goto("/");
  await openFile(page);
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
}

/** What the reader says yes to before numbers leave the browser. */
const consent = (within: Locator) => within.getByRole("checkbox", { name: /Yes, put them in/ });

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A link to players by their ids, which shows others nothing. */
const NAMES_KEPT = /[?&]p=|saliba_own-/;

/** Somebody else's browser, which keeps nothing, and what it asks for. */
async function elsewhere(page: Page) {
  const context = await page.context().browser()?.newContext({ locale: "en-GB" });
  if (context === undefined) throw new Error("expected a browser");
  const other = await context.newPage();
  const asked: string[] = [];
  other.on("request", (request) => asked.push(request.url()));
  return { other, asked };
}

test("a link made from a file shows its numbers in a browser that never saw the file", async ({ page }) => {
  await keptChart(page);
  await expect(page.getByRole("button", { name: "Copy link with its numbers" })).toHaveCount(0);
  await consent(page.locator(".share-panel")).check();
  await page.getByRole("button", { name: "Copy link with its numbers" }).click();
  await expect(page.getByText("Link with its numbers copied")).toBeVisible();
  const link = await clipboard(page);
  expect(new URL(link).hash).toMatch(/^#o=[\w-]+$/);
  expect(`${new URL(link).pathname}${new URL(link).search}`).not.toMatch(/own-|saliba/i);
  const { other, asked } = await elsewhere(page);
  await other.goto(link);
  const figure = other.getByRole("figure").first();
  await expect(figure).toContainText("Saliba");
  await figure.getByText("View data table").click();
  // 2731 passes in 36 times 90 minutes.
  await expect(figure.getByRole("row", { name: /^Passes per 90 \d/ })).toContainText("75.9");
  await expect(other.getByText("Source as given by the author of the link: FBref")).toBeVisible();
  expect(asked.filter((url) => /\/data\/|o=|saliba/i.test(url))).toEqual([]);
  await other.context().close();
});

test("a code made from a file draws its numbers on a blog, in a browser that never saw the file", async ({
  page,
}) => {
  await keptChart(page);
  await openEmbedWindow(page);
  await expect(page.getByText("Say yes to the numbers in the code, and it is here.")).toBeVisible();
  await consent(page.getByRole("dialog")).check();
  const code = await copyCode(page, "Smart");
  const { other } = await elsewhere(page);
  const { href = "" } = await attributesIn(other, code, "figure.per90 > a");
  expect(new URL(href).hash).toMatch(/^#o=[\w-]+$/);
  await openPost(other, code);
  await chartDrawn(other);
  const frame = other.locator("figure.per90 iframe").contentFrame();
  await expect(frame.locator("figure")).toContainText("Saliba");
  await expect(frame.locator("figure")).toContainText("Numbers carried by this link.");
  await other.context().close();
});

test("what is downloaded of a file has the link with its numbers, and none that names what is kept here", async ({
  page,
}) => {
  await keptChart(page);
  const section = await downloads(page);
  await expect(section).toContainText("No live link is put into files");
  for (const [format, source] of [
    ["CSV", "FBref"],
    ["JSON", "FBref"],
    ["SVG", "FBref"],
  ] as const) {
    const text = (await saved(page, format)).bytes.toString("utf8");
    expect(text, format).toContain("Saliba");
    expect(text, format).toContain(source);
    expect(text, format).not.toMatch(NAMES_KEPT);
  }
  const json = JSON.parse((await saved(page, "JSON")).bytes.toString("utf8"));
  expect(new URL(json.link).hash).toMatch(/^#o=/);
  for (const format of ["PNG", "PNG 1200 × 630"]) {
    const { bytes } = await saved(page, format);
    expect(PNG.sync.read(bytes).width, format).toBeGreaterThan(600);
    const texts = textsOf(bytes);
    expect(texts.get("Description"), format).toContain("FBref");
    expect([...texts.values()].join("\n"), format).not.toMatch(NAMES_KEPT);
  }
  for (const [copy, done] of [
    ["Copy as Markdown", "Markdown copied"],
    ["Copy as a quote", "Quote copied"],
  ] as const) {
    await section.getByRole("button", { name: copy }).click();
    await expect(section.getByText(done)).toBeVisible();
    const text = await clipboard(page);
    expect(text, copy).toContain("Saliba");
    expect(text, copy).not.toMatch(NAMES_KEPT);
  }
});

const SIX = Array.from({ length: 6 }, (_, i) => `Featherstonehaugh ${letters(i)}`);
const SIXTEEN = Array.from({ length: 16 }, (_, i) => `Col ${letters(i + 50)} ${letters(i + 80)}`);

/** Letters that do not compress. */
function letters(seed: number): string {
  return [2_654_435_761, 1_779_033_703, 3_144_134_277]
    .map((step) => ((seed + 1) * step).toString(36))
    .join("");
}

/** Six people with names, in sixteen columns that nobody else knows. */
function wordyTable(): string {
  const rows = SIX.map((name, i) => {
    const figures = SIXTEEN.map((_, at) => ((i + 3) * (at + 7) * 1_000_003) / 128);
    return [name, `Club ${letters(i + 90)}`, 2000 + 97 * i, ...figures].join(",");
  });
  return [["Player", "Club", "Minutes", ...SIXTEEN].join(","), ...rows].join("\n");
}

test("numbers too many for a code are refused with what to do, and fewer of them fit", async ({ page }) => {
  await page.goto("/");
  await openFile(page, wordyTable());
  await ownData(page)
    .getByLabel(/^Source/)
    .fill("My notes");
  await keep(page);
  const id = (words: string) => words.toLowerCase().replaceAll(" ", "-");
  const players = SIX.map((name) => `${id(name)}_own-premier-league-2024`);
  const metrics = SIXTEEN.map((name) => `own-${id(name)}`);
  const open = async (people: number, figures: number) => {
    await page.goto(`/?p=${players.slice(0, people).join(".")}&m=${metrics.slice(0, figures).join(".")}`);
    await expect(page.getByRole("figure").first()).toContainText("Source: My notes");
    await openEmbedWindow(page);
    await consent(page.getByRole("dialog")).check();
  };
  await open(6, 16);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(
    /would have \d,\d{3} characters, and some messengers cut it after 1,800: take players or metrics out\./,
  );
  await expect(dialog.getByRole("button", { name: "Copy code" })).toBeDisabled();
  await expect(dialog.getByLabel("Code to copy")).toHaveValue("");
  await open(2, 3);
  const code = await copyCode(page, "Plain frame");
  const { src = "" } = await attributesIn(page, code, "iframe");
  expect(src.length).toBeLessThanOrEqual(1_800);
});
