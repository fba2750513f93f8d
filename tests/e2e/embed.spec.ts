import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

test("the embed shows the three figures, the source and the way to the full comparison", async ({ page }) => {
  await page.goto("/embed/");
  const figure = page.getByRole("figure", { name: "Van Dijk averages the most passes of the three" });
  await expect(figure.locator("[data-value]")).toHaveText(["76.8", "75.4", "73.7"]);
  await expect(figure).toContainText("Source: Lewis Nolan, report of 19 January 2026.");
  await expect(figure.getByRole("link", { name: "Open in Per90" })).toHaveAttribute("href", "/");
  await figure.getByText("View data table").click();
  await expect(figure.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
});

test("the copied code carries the exact height, the finding as title and a sandbox", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/?p=harry-kane_eng1-2017.mohamed-salah_eng1-2017&m=np-goals.shots.touches-box");
  await page.getByRole("button", { name: "Copy embed code" }).click();
  await expect(page.getByText("Embed code copied")).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const attributes = await page.evaluate((html) => {
    const frame = new DOMParser().parseFromString(html, "text/html").querySelector("iframe");
    return Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value]));
  }, code);
  expect(attributes).toMatchObject({
    title: "Kane and Mohamed Salah on 3 metrics",
    loading: "lazy",
    sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
    style: "width:100%;border:0",
  });
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(attributes["src"] ?? "");
  await expect(page.locator("figure")).toBeVisible();
  const drawn = await page.locator("html").evaluate((html) => html.getBoundingClientRect().height);
  expect(drawn).toBe(Number(attributes["height"]));
});

test("the README shows the code that the opening page gives", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await page.getByRole("button", { name: "Copy embed code" }).click();
  await expect(page.getByText("Embed code copied")).toBeVisible();
  const copied = attributesOf(await page.evaluate(() => navigator.clipboard.readText()));
  const printed = attributesOf(/<iframe[^>]*>/.exec(readFileSync("README.md", "utf8"))?.[0] ?? "");
  expect({ ...copied, src: copied["src"]?.replace(/^http:..[^/]+/, "https://per90.example") }).toEqual(
    printed,
  );
});

function attributesOf(html: string): Readonly<Record<string, string>> {
  const pairs = [...html.matchAll(/([a-z]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]));
}

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
