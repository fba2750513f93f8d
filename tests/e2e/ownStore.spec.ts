import { expect, test, type Page } from "@playwright/test";
import { keep, openFile, ownData, upload } from "./ownFile.ts";

const SECOND = "Player,Squad,Min,Passes\nZebedee Quill,Alpha,900,600\nBo Sample,Beta,900,410\n";

/** Half a megabyte once it is kept. */
const LARGE =
  SECOND +
  Array.from({ length: 4_000 }, (_, i) => `Player ${i},Club ${i % 20},700,${300 + (i % 90)}\n`).join("");

const originOf = (page: Page) => new URL(page.url()).origin;

/** Answers what the second file does not say, and asks for it to be kept. */
async function askToKeep(page: Page): Promise<void> {
  const dialog = ownData(page);
  await dialog.getByLabel(/^Competition/).fill("Cup");
  await dialog.getByLabel(/^Season/).fill("2023/24");
  await dialog.getByLabel(/^Source/).fill("My notes");
  await dialog.getByRole("button", { name: "Keep and compare" }).click();
}

test("a browser without room says what to do, loses nothing, and keeps the file once there is room", async ({
  page,
}) => {
  await page.goto("/");
  const browser = await page.context().newCDPSession(page);
  // Room for the first file, not for the second. From the start: browsers remember for a while how much there was.
  await browser.send("Storage.overrideQuotaForOrigin", { origin: originOf(page), quotaSize: 200_000 });
  await openFile(page);
  await keep(page);
  const chart = page.url();
  await openFile(page, LARGE);
  await askToKeep(page);
  await expect(page.getByRole("alert").first()).toContainText(
    "The browser has no room left for it. Remove a dataset from the list, or free disk space, then try again.",
  );
  await expect(ownData(page).getByLabel(/^Competition/)).toHaveValue("Cup");
  expect(page.url()).toBe(chart);
  await browser.send("Storage.overrideQuotaForOrigin", { origin: originOf(page) });
  await ownData(page).getByRole("button", { name: "Keep and compare" }).click();
  await expect(ownData(page)).toHaveCount(0);
  await expect(page.getByRole("figure").first()).toContainText("Quill");
  await page.reload();
  await page.getByRole("button", { name: "Your data" }).click();
  await expect(ownData(page)).toContainText("Premier League 2024/25");
  await expect(ownData(page)).toContainText("Cup 2023/24");
});

test("a store that the browser closes under the page is opened anew", async ({ page }) => {
  await page.goto("/");
  await openFile(page);
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  const browser = await page.context().newCDPSession(page);
  // As when somebody clears the site's data in another tab: connections are cut, and all is gone.
  await browser.send("Storage.clearDataForOrigin", { origin: originOf(page), storageTypes: "indexeddb" });
  await page.getByRole("button", { name: "Your data" }).click();
  await expect(ownData(page)).toContainText("Nothing is kept yet.");
  await page.getByLabel("Choose a file").setInputFiles(upload(SECOND));
  await askToKeep(page);
  await expect(ownData(page)).toHaveCount(0);
  await expect(page.locator(".shown-note")).not.toContainText("keeps no data");
  await page.reload();
  await expect(page.getByRole("figure").first()).toContainText("Quill");
});

test("a newer Per90 in another tab takes the store over; this one says so and compares for the visit", async ({
  page,
}) => {
  await page.goto("/");
  await openFile(page);
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  const other = await page.context().newPage();
  await other.goto("/favicon.svg");
  const version = await other.evaluate(
    () =>
      new Promise((resolve) => {
        const newer = indexedDB.open("per90", 99);
        newer.addEventListener("success", () => resolve(newer.result.version));
        newer.addEventListener("blocked", () => resolve("blocked"));
      }),
  );
  expect(version).toBe(99);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  await openFile(page, SECOND);
  await askToKeep(page);
  await expect(page.getByRole("figure").first()).toContainText("Quill");
  await expect(page.locator(".shown-note")).toContainText("compared until you close the page");
});
