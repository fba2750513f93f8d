import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { STORIES } from "../src/app/stories.ts";
import { saved } from "../tests/e2e/exportFiles.ts";

// The pictures of the README and the docs, taken of the real page: `npm run screenshots`.

test.use({ reducedMotion: "reduce" });

const PAGES = [
  { name: "page", theme: "light", width: 1280, height: 900 },
  { name: "page-dark", theme: "dark", width: 1280, height: 900 },
  { name: "page-phone", theme: "light", width: 375, height: 812 },
] as const;

for (const { name, theme, width, height } of PAGES) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(`/?t=${theme}`);
    await expect(page.getByRole("figure").first()).toContainText("76.8");
    // What comes after the chart: the panels beside it, and the stories under it.
    await expect(page.getByRole("button", { name: "Copy sentence" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Start from a story" })).toBeVisible();
    await page.screenshot({ path: `docs/images/${name}.png`, animations: "disabled" });
  });
}

test("embed", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 520 });
  await page.goto("/embed/?t=light");
  const figure = page.getByRole("figure");
  await expect(figure).toContainText("76.8");
  await figure.screenshot({ path: "docs/images/embed.png", animations: "disabled" });
});

test("card", async ({ page, baseURL }) => {
  // A picture names the address it was taken at, which a test's server has by chance.
  await page.route("http://per90.example/**", async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname}${search}` }) });
  });
  await page.goto("http://per90.example/");
  writeFileSync("docs/images/card.png", (await saved(page, "PNG 1200 × 630")).bytes);
});

/** Pixels of the card around a figure. */
const MARGIN = 16;

for (const { link } of STORIES) {
  const view = new URLSearchParams(link).get("c") ?? "bars";
  test(view, async ({ page }) => {
    await page.setViewportSize({ width: 760, height: 900 });
    await page.goto(`/?${link}&t=light`);
    const figure = page.getByRole("figure").first();
    await expect(figure).toContainText("Source: Wyscout open data");
    const { x = 0, y = 0, width = 0, height = 0 } = (await figure.boundingBox()) ?? {};
    await page.screenshot({
      path: `docs/images/${view}.png`,
      animations: "disabled",
      fullPage: true,
      clip: { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN },
    });
  });
}
