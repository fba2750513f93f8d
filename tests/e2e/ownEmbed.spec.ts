import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { attributesIn, copyCode, openEmbedWindow } from "./embedWindow.ts";
import { chartDrawn, openPost } from "./hostPost.ts";

const links: readonly { readonly name: string; readonly link: string }[] = JSON.parse(
  readFileSync("tests/fixtures/links/opens.json", "utf8"),
);
const LINK = links.find(({ name }) => name === "own numbers: the opening comparison")?.link ?? "";

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

async function codeOf(page: Page, name: "Smart" | "Plain frame"): Promise<string> {
  await page.goto(LINK);
  await openEmbedWindow(page);
  return copyCode(page, name);
}

test("the plain frame of carried numbers draws on another origin, as high as its code says", async ({
  page,
}) => {
  const code = await codeOf(page, "Plain frame");
  const { src = "", height } = await attributesIn(page, code, "iframe");
  expect(new URL(src).hash).toMatch(/^#o=[\w-]+$/);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await openPost(page, code);
  const frame = page.locator("iframe");
  await expect(frame.contentFrame().locator("figure.embed svg").first()).toBeVisible();
  await expect(frame.contentFrame().locator("figure")).toContainText("76.8");
  await expect(frame.contentFrame().locator("figure")).toContainText("Numbers carried by this link.");
  const drawn = await frame
    .contentFrame()
    .locator("html")
    .evaluate((root) => root.scrollHeight);
  expect(String(drawn)).toBe(height);
  // What is in the fragment reaches no server, and there is no data to ask for.
  expect(asked.filter((url) => /\/data\//.test(url))).toEqual([]);
});

test("the smart code of carried numbers is numbers as text, and becomes the live chart", async ({ page }) => {
  const code = await codeOf(page, "Smart");
  const { href = "" } = await attributesIn(page, code, "figure.per90 > a");
  expect(new URL(href).hash).toMatch(/^#o=[\w-]+$/);
  await openPost(page, code.replace("<script", "<div data-script"));
  await expect(page.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
  await openPost(page, code);
  await chartDrawn(page);
  const frame = page.locator("figure.per90 iframe");
  await expect(frame.contentFrame().locator("figure")).toContainText("76.8");
  expect(await frame.evaluate((one: HTMLIFrameElement) => new URL(one.src).hash)).toBe(new URL(href).hash);
});
