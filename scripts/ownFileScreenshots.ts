import { expect, test, type Page } from "@playwright/test";
import { FBREF, keep, openFile, ownData } from "../tests/e2e/ownFile.ts";

// The pictures of docs/own-files.md: a file on its way to a chart.

test.use({ reducedMotion: "reduce", viewport: { width: 1040, height: 860 }, colorScheme: "light" });

/** A file as it lies on a disk since the day the figures are of. */
async function dated(page: Page): Promise<void> {
  await ownData(page).getByLabel(/^Date/).fill("2025-05-26");
}

test("own file, checked", async ({ page }) => {
  await page.goto("/?t=light");
  await openFile(page, FBREF.replace(",58,198", ",58,19x8"));
  await dated(page);
  await ownData(page)
    .getByLabel(/^Competition/)
    .fill("Premier League");
  await ownData(page)
    .getByLabel(/^Season/)
    .fill("2024/25");
  await page
    .getByRole("heading", { name: "Columns", exact: true })
    .evaluate((heading) => heading.scrollIntoView({ block: "center" }));
  await expect(page.getByText("Reading again")).toHaveCount(0);
  await page.screenshot({ path: "docs/images/own-review.png", animations: "disabled" });
});

test("own file, compared", async ({ page }) => {
  await page.goto("/?t=light");
  await openFile(page);
  await dated(page);
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  await expect(page.getByRole("button", { name: "Copy sentence" })).toBeVisible();
  await page.screenshot({ path: "docs/images/own-chart.png", animations: "disabled" });
});

test("own data, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 760 });
  await page.goto("/?t=light");
  await openFile(page);
  await dated(page);
  await keep(page);
  await page.getByRole("button", { name: "Your data" }).click();
  await expect(ownData(page)).toContainText("kept on");
  await page.screenshot({ path: "docs/images/own-phone.png", animations: "disabled" });
});
