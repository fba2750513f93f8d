import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { attributesIn, copyCode, openEmbedWindow } from "./embedWindow.ts";

test("the embed shows the three figures, the source and the way to the full comparison", async ({ page }) => {
  await page.goto("/embed/");
  const figure = page.getByRole("figure", { name: "Van Dijk averages the most passes of the three" });
  await expect(figure.locator("[data-value]")).toHaveText(["76.8", "75.4", "73.7"]);
  await expect(figure).toContainText("Source: Lewis Nolan, report of 19 January 2026.");
  await expect(figure.getByRole("link", { name: "Open in Per90" })).toHaveAttribute("href", "/");
  await figure.getByText("View data table").click();
  await expect(figure.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
});

test("the README shows the frame that the opening page gives", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await openEmbedWindow(page);
  const copied = await attributesIn(page, await copyCode(page, "Plain frame"), "iframe");
  const html = /<iframe[^>]*>/.exec(readFileSync("README.md", "utf8"))?.[0] ?? "";
  expect({ ...copied, src: copied["src"]?.replace(/^http:..[^/]+/, "https://per90.example") }).toEqual(
    await attributesIn(page, html, "iframe"),
  );
});

for (const [width, scheme] of [
  [640, "light"],
  [340, "light"],
  [640, "dark"],
  [340, "dark"],
  [300, "light"],
] as const) {
  test(`nothing is cut off at ${width} px in ${scheme}, and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 500 });
    await page.goto("/embed/?p=jorginho_ita1-2017.marek-hamsik_ita1-2017.david-silva_eng1-2017&m=passes");
    await expect(page.locator("figure [data-value]").first()).toBeVisible();
    const cut = await page.locator(".line, svg text").evaluateAll((lines) =>
      lines.flatMap((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const box = range.getBoundingClientRect();
        return box.right > innerWidth - 18 || box.left < 18 ? [line.textContent] : [];
      }),
    );
    expect(cut).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test("the theme of the link holds against the reader's", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/embed/?t=dark");
  await expect(page.locator("figure")).toBeVisible();
  const card = await page.locator("figure").evaluate((figure) => getComputedStyle(figure).backgroundColor);
  expect(card).toBe("rgb(23, 26, 32)");
});

test("a link that an editor escaped twice draws what it said", async ({ page }) => {
  await page.goto("/embed/?p=harry-kane_eng1-2017&amp;m=shots");
  await expect(page.locator("figure h1")).toHaveText(/Kane averages \d\.\d\d shots per 90/);
});

test("the table holds the drawn numbers and stays open when its scroll bar takes room", async ({
  playwright,
  baseURL,
}) => {
  const { executablePath, args } = test.info().project.use.launchOptions ?? {};
  const browser = await playwright.chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(args === undefined ? {} : { args }),
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
  const page = await browser.newPage({ viewport: { width: 640, height: 374 } });
  await page.goto(`${baseURL}/embed/`);
  const width = () => page.evaluate(() => document.documentElement.clientWidth);
  await page.getByText("View data table").click();
  await expect.poll(width).toBeLessThan(640);
  await expect(page.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
  await browser.close();
});

test("on A4 paper the chart is whole and light, and nothing is left to open", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1100, height: 700 });
  await page.goto("/embed/");
  await expect(page.locator("figure svg")).toBeVisible();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.locator("main").evaluate((main) => (main.style.width = "680px"));
  const [card, ...edges] = await page
    .locator("figure")
    .evaluate((figure) => [
      getComputedStyle(figure).backgroundColor,
      ...[...figure.querySelectorAll("svg, .line, a")].map((one) => one.getBoundingClientRect().right),
    ]);
  expect(card).toBe("rgb(255, 255, 255)");
  expect(edges.length).toBeGreaterThan(3);
  expect(edges.filter((right) => Number(right) > 680)).toEqual([]);
  await expect(page.locator("details")).toBeHidden();
});

test("without JavaScript the embed says so and leads to Per90", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/embed/?c=radar`);
  expect(await page.locator("body").innerText()).toContain("This chart needs JavaScript. Open Per90");
  await expect(page.locator("noscript a")).toBeVisible();
  await expect(page.locator("noscript a")).toHaveAttribute("href", "/");
  await context.close();
});

test("every file that a chart needs is asked for once, also those that were asked for ahead", async ({
  browser,
  baseURL,
}) => {
  for (const link of [
    "/embed/",
    "/embed/?p=harry-kane_eng1-2017.mohamed-salah_eng1-2017&m=shots",
    "/embed/?p=harry-kane_eng1-2017.mohamed-salah_eng1-2017&m=shots.goals&c=profile&g=fw",
  ]) {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${baseURL}${link}`);
    await expect(page.locator("figure [data-slot], figure [data-value]").first()).toBeVisible();
    await page.close();
    expect(asked.filter((url, i) => asked.indexOf(url) !== i)).toEqual([]);
    expect(asked.filter((url) => url.endsWith(".js")).length).toBeLessThanOrEqual(5);
  }
});

test("the view's script and the first data are on their way before the first script runs", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  // The first script never comes.
  await page.route(/\/embed\/assets\/\w+\/index\.js/, () => undefined);
  await page.goto("/embed/", { waitUntil: "commit" });
  const wanted = ["/data/eng1-2025.json", "/data/ita1-2025.json", "/data/dictionary/passes.json"];
  await expect.poll(() => wanted.filter((path) => !asked.includes(path))).toEqual([]);
  expect(asked.some((path) => /\/embed\/assets\/\w+\/bars\.js$/.test(path))).toBe(true);
});

test("a frozen chart says which data it shows, and since when", async ({ page }) => {
  await page.goto("/embed/?d=2026-11&p=harry-kane_eng1-2017&m=shots&k=000");
  await expect(page.locator("figure figcaption")).toContainText("Frozen: data release 2026-11 of");
});

test("numbers that a link carries are drawn without asking for any, and stay in the way back", async ({
  page,
}) => {
  const links: readonly { readonly name: string; readonly link: string }[] = JSON.parse(
    readFileSync(new URL("../fixtures/links/opens.json", import.meta.url), "utf8"),
  );
  const link = links.find(({ name }) => name === "embed: own numbers")?.link ?? "";
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(link);
  await expect(page.locator("figure [data-value]")).toHaveText(["76.8", "75.4", "73.7"]);
  await expect(page.locator("figcaption")).toContainText("Numbers carried by this link");
  const back = await page.getByRole("link", { name: "Open in Per90" }).getAttribute("href");
  expect(back).toBe(link.replace("/embed/", "/"));
  expect(asked.filter((path) => path.startsWith("/data/"))).toEqual([]);
});
