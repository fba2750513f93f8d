import { expect, test } from "@playwright/test";
import { chartDrawn, code, openPost, prose } from "./hostPost.ts";
import { readPdf } from "./readPdf.ts";

/** The players' colours on white, which nothing but a chart has. */
const BARS = ["#0072b2", "#c1272d", "#8a6100"];
const CHART =
  /Van Dijk averages the most passes of the three\s+Passes per 90 minutes, 2025\/26[^]*76\.8[^]*75\.4[^]*73\.7/;

for (const background of ["#ffffff", "#101216"]) {
  test(`a printed post on ${background} holds the chart that was seen, and the numbers of the others`, async ({
    page,
    baseURL,
  }) => {
    await openPost(
      page,
      code(baseURL) + prose(5000) + code(baseURL),
      `<style>body{background:${background}}</style>`,
    );
    await chartDrawn(page);
    await expect(page.locator("iframe")).toHaveCount(1);
    const { text, inks } = readPdf(await page.pdf({ format: "A4" }));
    expect(text).toMatch(CHART);
    expect([...inks]).toEqual(expect.arrayContaining(BARS));
    const [, second = ""] = text.split("Text");
    expect(second).toMatch(/Van Dijk, Liverpool[^]*76\.8[^]*75\.4[^]*73\.7/);
  });
}

test("a printed post with scripts off holds the numbers, and no colour of a chart", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await openPost(page, code(baseURL));
  const { text, inks } = readPdf(await page.pdf({ format: "A4" }));
  expect(text).toMatch(
    /Van Dijk averages the most passes of the three[^]*76\.8[^]*75\.4[^]*73\.7[^]*Source: Lewis Nolan/,
  );
  expect([...inks].filter((ink) => BARS.includes(ink))).toEqual([]);
  await page.close();
});
