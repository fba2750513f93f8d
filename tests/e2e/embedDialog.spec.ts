import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { attributesIn, copyCode, openEmbedWindow } from "./embedWindow.ts";
import { viewLink } from "./viewLinks.ts";

const TWO = "/?p=harry-kane_eng1-2017.mohamed-salah_eng1-2017&m=np-goals.shots.touches-box";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Embed this chart" });
const preview = (page: Page) => dialog(page).frameLocator("iframe");
const width = (page: Page) => page.getByLabel("Width of the column (px)");

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
});

test("the window opens by keyboard, Escape closes it, and the focus returns", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "Embed…" });
  await button.press("Enter");
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(dialog(page).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("every way to share opens from the header, the codes from there, and the focus returns", async ({
  page,
}) => {
  await page.goto("/");
  const button = page.getByRole("banner").getByRole("button", { name: "Share" });
  await expect(button).toBeEnabled();
  await button.press("Enter");
  const share = page.getByRole("dialog", { name: "Share" });
  await share.getByRole("button", { name: "Choose and copy a code…" }).press("Enter");
  await expect(dialog(page)).toBeVisible();
  await expect(share).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test("the smart code is plain HTML that leads to the chart and says its numbers and source", async ({
  page,
}) => {
  await page.goto(TWO);
  await openEmbedWindow(page);
  const code = await copyCode(page, "Smart");
  expect((await attributesIn(page, code, "figure > a"))["href"]).toMatch(
    /^http:..127\.0\.0\.1:\d+\/\?p=harry-kane_eng1-2017\.mohamed-salah_eng1-2017&m=[a-z.-]+&t=light$/,
  );
  expect(await attributesIn(page, code, "figure")).toMatchObject({ class: "per90" });
  expect(await attributesIn(page, code, "figure ~ script")).toMatchObject({
    async: "",
    src: expect.stringMatching(/^http:..127\.0\.0\.1:\d+\/embed\.js$/),
  });
  const [cells, said] = await page.evaluate((html) => {
    const figure = new DOMParser().parseFromString(html, "text/html").querySelector("figure");
    return [
      [...(figure?.querySelectorAll("td") ?? [])].map((cell) => cell.textContent),
      figure?.querySelector("figcaption")?.textContent,
    ];
  }, code);
  const drawn = await page.locator("#chart .data-table td").allTextContents();
  expect(drawn.length).toBeGreaterThan(5);
  expect(cells).toEqual(drawn);
  expect(said).toMatch(/Source: .*Premier League/s);
});

test("picture and link carries the address, the picture's size and the numbers as its text", async ({
  page,
}) => {
  await page.goto("/");
  await openEmbedWindow(page);
  await page.getByRole("radio", { name: "Picture and link" }).check();
  await expect(page.getByRole("button", { name: "Copy code" })).toBeDisabled();
  await page.getByLabel(/Address of the uploaded picture/).fill("https://blog.example/chart.png?a=1&b=2");
  const code = await copyCode(page, "Picture and link");
  expect(await attributesIn(page, code, "a > img")).toMatchObject({
    src: "https://blog.example/chart.png?a=1&b=2",
    width: "1200",
    height: "630",
    alt: expect.stringContaining("Bastoni (Inter) – Passes per 90: 73.7."),
  });
  expect((await attributesIn(page, code, "a"))["href"]).toMatch(/\/\?p=virgil-van-dijk/);
});

for (const [name, address] of [
  ["bars", TWO],
  ["a profile", `/${viewLink("profile")}`],
  ["a trend", `/${viewLink("trend")}`],
] as const) {
  test(`the frame of ${name} is a sandbox as high as the embed, at 340, 640 and 720 px`, async ({
    page,
    context,
  }) => {
    await page.goto(address);
    await openEmbedWindow(page);
    const embed = await context.newPage();
    for (const wide of [340, 640, 720]) {
      await page.getByRole("button", { name: String(wide), exact: true }).click();
      const frame = await attributesIn(page, await copyCode(page, "Plain frame"), "iframe");
      expect(frame).toMatchObject({
        title: await page.locator("#headline").textContent(),
        loading: "lazy",
        sandbox: "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads",
        referrerpolicy: "strict-origin-when-cross-origin",
        style: "width:100%;border:0",
      });
      await embed.setViewportSize({ width: wide, height: 400 });
      await embed.goto(frame["src"] ?? "");
      await expect(embed.locator("figure")).toBeVisible();
      const drawn = await embed.locator("html").evaluate((html) => html.getBoundingClientRect().height);
      expect([wide, drawn]).toEqual([wide, Number(frame["height"])]);
      await page.bringToFront();
    }
  });
}

for (const scheme of ["light", "dark"] as const) {
  test(`the preview is the embed itself, in its own theme on a ${scheme} page`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto("/");
    await openEmbedWindow(page);
    const figure = preview(page).getByRole("figure", {
      name: "Van Dijk averages the most passes of the three",
    });
    const card = () => figure.evaluate((element) => getComputedStyle(element).backgroundColor);
    await expect(figure.locator("[data-value]")).toHaveText(["76.8", "75.4", "73.7"]);
    expect(await card()).toBe("rgb(255, 255, 255)");
    await page.getByLabel("Theme").selectOption("Dark");
    await expect.poll(card).toBe("rgb(23, 26, 32)");
    await page.getByLabel("Theme").selectOption("Follow the page around it");
    await expect.poll(card).toBe(scheme === "dark" ? "rgb(23, 26, 32)" : "rgb(255, 255, 255)");
  });
}

test("the preview tells the height that the code has, at any width", async ({ page }) => {
  await page.goto(TWO);
  await openEmbedWindow(page);
  for (const wide of ["340", "640", "513"]) {
    await width(page).fill(wide);
    const { height } = await attributesIn(page, await copyCode(page, "Plain frame"), "iframe");
    await expect(page.getByText(`${height} px high in a column of ${wide} px.`)).toBeVisible();
    await expect(dialog(page).locator("iframe")).toHaveCSS("height", `${height}px`);
  }
});

test("another chart is drawn in code and preview, and Back leaves none of it behind", async ({ page }) => {
  await page.goto("/");
  await page.goto(TWO);
  await openEmbedWindow(page);
  await page.getByRole("combobox", { name: "Chart" }).selectOption("Table");
  await expect(preview(page).getByRole("figure")).toContainText("Every number of this comparison");
  await page.getByLabel("Headline").fill("Who shoots more?");
  await page.getByLabel("Headline").press("Enter");
  await expect(preview(page).getByRole("heading", { level: 1 })).toHaveText("Who shoots more?");
  const { src = "" } = await attributesIn(page, await copyCode(page, "Plain frame"), "iframe");
  expect(new URL(src).search).toMatch(/&c=table&t=light&h=Who%20shoots%20more%3F$/);
  await expect(page).toHaveURL(TWO);
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("a view that cannot draw this comparison says why, and gives no code", async ({ page }) => {
  await page.goto("/");
  await openEmbedWindow(page);
  await page.getByRole("combobox", { name: "Chart" }).selectOption("Leaders");
  await expect(dialog(page).locator(".embed-code .note").first()).toContainText(/complete|peers/);
  await expect(page.getByRole("button", { name: "Copy code" })).toBeDisabled();
  await expect(page.getByLabel("Code to copy")).toHaveValue("");
});

for (const scheme of ["light", "dark"] as const)
  for (const wide of [1280, 375, 320]) {
    test(`axe finds nothing and nothing scrolls sideways at ${wide} px in ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width: wide, height: 800 });
      await page.goto("/");
      await openEmbedWindow(page);
      await expect(preview(page).getByRole("figure")).toBeVisible();
      await width(page).fill("20");
      await width(page).blur();
      await page.getByLabel(/Address of the uploaded picture/).fill("chart.png");
      await page.getByLabel(/Address of the uploaded picture/).blur();
      await expect(dialog(page).getByRole("alert")).toHaveCount(2);
      const { violations } = await new AxeBuilder({ page }).include(".picker-modal").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(await tooWide(page, "html, .picker-modal, .picker-dialog, .embed-body")).toEqual([]);
    });
  }

for (const [wide, scheme] of [
  [1280, "light"],
  [320, "dark"],
] as const) {
  test(`the window of all ways to share holds at ${wide} px in ${scheme}, and axe finds nothing`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: wide, height: 800 });
    await page.goto("/");
    await page.getByRole("button", { name: "More ways…" }).click();
    await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include(".picker-modal").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await tooWide(page, "html, .picker-modal, .share-body")).toEqual([]);
  });
}

/** The boxes that scroll sideways. */
async function tooWide(page: Page, boxes: string): Promise<readonly string[]> {
  return page
    .locator(boxes)
    .evaluateAll((found) =>
      found.flatMap((box) => (box.scrollWidth > box.clientWidth ? [box.className] : [])),
    );
}
