import { expect, test } from "@playwright/test";

/** The pictures of the README and the docs, taken of the real page: `npm run screenshots`. */
const PICTURES = [
  { name: "page", path: "/?t=light", width: 1280, height: 900 },
  { name: "page-dark", path: "/?t=dark", width: 1280, height: 900 },
  { name: "page-phone", path: "/?t=light", width: 375, height: 812 },
  { name: "embed", path: "/embed/?t=light", width: 640, height: 520 },
] as const;

for (const { name, path, width, height } of PICTURES) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    await expect(page.locator("figure").first()).toContainText("76.8");
    await page.screenshot({ path: `docs/images/${name}.png`, animations: "disabled" });
  });
}
