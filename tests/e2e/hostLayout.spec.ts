import { expect, test, type Page } from "@playwright/test";
import { iframeCode } from "../../src/share/iframeCode.ts";
import { chartDrawn, code, HEIGHT, openPost, prose, QUERY, TITLE } from "./hostPost.ts";

/** The sum of all layout shifts, also of those that a reader's input would excuse. */
const WATCH = `<script>shift = 0; new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) shift += value;
}).observe({ type: "layout-shift", buffered: true });</script>`;

function shift(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, "shift")));
}

for (const width of [1280, 375]) {
  for (const picture of [false, true]) {
    test(`nothing jumps on a page ${width} px wide when five ${picture ? "pictures" : "tables"} become charts`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const five = Array.from({ length: 5 }, () => code(baseURL, { picture }) + prose(500)).join("");
      await openPost(page, prose(60) + five, WATCH);
      for (let index = 0; index < 5; index += 1) {
        await chartDrawn(page, index);
        for (let step = 0; step < 9; step += 1) {
          await page.mouse.wheel(0, 100);
          await page.evaluate(() => new Promise(requestAnimationFrame));
        }
      }
      expect(await shift(page)).toBeLessThan(0.02);
    });
  }
}

test("a shift would be seen", async ({ page }) => {
  await openPost(page, prose(60) + prose(500), WATCH);
  await page
    .locator("p")
    .first()
    .evaluate((text) => (text.style.height = "300px"));
  await expect.poll(() => shift(page)).toBeGreaterThan(0.02);
});

test("a plain iframe far below is not asked for before it is scrolled to", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  const frame = iframeCode({ src: `${baseURL}/embed/?${QUERY}`, title: TITLE, height: HEIGHT });
  await openPost(page, prose(9000) + frame);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => path !== "/")).toEqual([]);
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const chart = page.locator("iframe").contentFrame();
  await expect(chart.locator("svg").first()).toBeVisible();
  const room = await chart.locator("html").evaluate((html) => [html.scrollHeight, innerHeight]);
  expect(room).toEqual([HEIGHT, HEIGHT]);
});

test("WordPress, AMP and Embedly hear the same height as everybody", async ({ page, baseURL }) => {
  const src = `${baseURL}/embed/?${QUERY}#?secret=a1B2c3D4e5`;
  const hear = "<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>";
  await openPost(page, iframeCode({ src, title: TITLE, height: HEIGHT }), hear);
  await expect
    .poll(() => page.evaluate(() => Reflect.get(window, "heard")))
    .toEqual([
      { type: "per90:size", v: 1, height: HEIGHT },
      { sentinel: "amp", type: "embed-size", height: HEIGHT },
      JSON.stringify({ src, context: "iframe.resize", height: HEIGHT }),
      { message: "height", value: HEIGHT, secret: "a1B2c3D4e5" },
    ]);
});
