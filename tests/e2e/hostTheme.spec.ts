import { expect, test } from "@playwright/test";
import { chartDrawn, code, frameQueries, openPost, QUERY } from "./hostPost.ts";

test.describe("the theme", () => {
  const HOSTS = [
    ["a page that says nothing, read in the dark", "", "dark", "light"],
    ["a dark background", "body{background:#14161a}", "light", "dark"],
    [
      "a dark background behind a clear one",
      "html{background:oklch(0.2 0.02 250)}body{background:#fff3}",
      "light",
      "dark",
    ],
    [
      "a light background in another notation",
      "html{background:#000}body{background:lab(95 0 0)}",
      "light",
      "light",
    ],
    ["a mixed dark background", "body{background:color-mix(in srgb, black 80%, white)}", "light", "dark"],
    ["a dark colour scheme", ":root{color-scheme:dark}", "light", "dark"],
    ["both colour schemes, read in the dark", ":root{color-scheme:light dark}", "dark", "dark"],
    ["both colour schemes, read in the light", ":root{color-scheme:light dark}", "light", "light"],
  ] as const;
  for (const [what, css, reader, theme] of HOSTS) {
    test(`is ${theme} on ${what}`, async ({ page, baseURL }) => {
      await page.emulateMedia({ colorScheme: reader });
      await openPost(page, code(baseURL), `<style>${css}</style>`);
      await chartDrawn(page);
      expect(await frameQueries(page)).toEqual([`?${QUERY}&t=${theme}`]);
      const card = page.locator("iframe").contentFrame().locator("figure.embed");
      await expect(card).toHaveCSS(
        "background-color",
        theme === "dark" ? "rgb(23, 26, 32)" : "rgb(255, 255, 255)",
      );
    });
  }

  test("of the link holds against the page's", async ({ page, baseURL }) => {
    const body = code(baseURL, { query: `${QUERY}&t=light` }) + code(baseURL, { query: `t=auto&${QUERY}` });
    await openPost(page, body, "<style>body{background:#000}</style>");
    await chartDrawn(page, 0);
    await chartDrawn(page, 1);
    expect(await frameQueries(page)).toEqual([`?${QUERY}&t=light`, `?t=dark&${QUERY}`]);
  });

  test("follows the page's, and Back does not undo it", async ({ page, baseURL }) => {
    const css = "<style>body{background:#fff;transition:background .2s}.night body{background:#000}</style>";
    await openPost(page, code(baseURL, { query: `${QUERY}&l=en#?secret=abc` }), css);
    await chartDrawn(page);
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => document.documentElement.classList.add("night"));
    await expect.poll(() => frameQueries(page)).toEqual([`?${QUERY}&l=en&t=dark`]);
    await chartDrawn(page);
    const { hash, steps } = await page.evaluate(() => ({
      hash: new URL(document.querySelector("iframe")?.src ?? "").hash,
      steps: history.length,
    }));
    expect([hash, steps]).toEqual(["#?secret=abc", before]);
    await expect(page.locator("table").first()).toBeHidden();
  });

  test("follows the reader's where the page allows both", async ({ page, baseURL }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await openPost(page, code(baseURL), "<style>:root{color-scheme:light dark}</style>");
    await chartDrawn(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => frameQueries(page)).toEqual([`?${QUERY}&t=dark`]);
    await chartDrawn(page);
  });
});
