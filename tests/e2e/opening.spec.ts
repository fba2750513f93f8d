import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("the opening page shows the three reported figures from zero, with headline, source and table", async ({
  page,
}) => {
  await page.goto("/");
  const figure = page.getByRole("figure", { name: "Van Dijk averages the most passes of the three" });
  await expect(figure).toBeVisible();
  const bars = figure.locator("rect[data-slot]");
  await expect(bars).toHaveCount(3);
  const widths = await bars.evaluateAll((rects) => rects.map((rect) => Number(rect.getAttribute("width"))));
  const lefts = await bars.evaluateAll((rects) => rects.map((rect) => rect.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
  expect(widths.map((width) => (width / (widths[0] ?? 1)) * 76.8)).toEqual([
    expect.closeTo(76.8, 6),
    expect.closeTo(75.4, 6),
    expect.closeTo(73.7, 6),
  ]);
  await expect(figure).toContainText("Passes attempted, completed or not.");
  await expect(figure).toContainText("Source: Lewis Nolan, report of 19 January 2026.");
  await figure.getByText("View data table").click();
  await expect(figure.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
  await expect(page.getByText("Minutes are not in this source, so no interval can be drawn.")).toBeVisible();
});

test("the sentence reads as the report's", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".say")).toHaveText(
    "Bastoni averages 73.7 passes per 90 in Serie A; van Dijk (76.8) and Jones (75.4) average more in the Premier League.",
  );
});

test("a bar under the pointer or the keyboard's focus comes alive in the same place and tells its figure", async ({
  page,
}) => {
  await page.goto("/");
  const still = page.locator("rect[data-slot='1']");
  await expect(still).toBeVisible();
  const before = await still.boundingBox();
  await page.getByRole("group", { name: /^Passes per 90: Van Dijk 76.8/ }).focus();
  const live = page.locator("rect[data-live='1']");
  await expect(live).toBeVisible();
  const after = await live.boundingBox();
  for (const side of ["x", "y", "width", "height"] as const) {
    expect(Math.abs((after?.[side] ?? 0) - (before?.[side] ?? 99))).toBeLessThan(2);
  }
  await live.hover();
  await expect(page.getByText("Jones, Liverpool", { exact: true })).toBeVisible();
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [320, 375, 768, 1280]) {
    test(`nothing is cut off or inaccessible at ${width} px in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/?p=kevin-de-bruyne_eng1-2017.virgil-van-dijk_eng1-2017.jorginho_ita1-2017");
      await expect(page.getByRole("figure")).toBeVisible();
      await expect(page.locator("rect[data-slot]").first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const outside = await page.locator(".plot svg text").evaluateAll((texts) =>
        texts.flatMap((text) => {
          const box = text.getBoundingClientRect();
          const plot = text.closest("svg")?.getBoundingClientRect();
          const out = plot === undefined || box.left < plot.left - 1 || box.right > plot.right + 1;
          return out ? [text.textContent] : [];
        }),
      );
      expect(outside).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}
