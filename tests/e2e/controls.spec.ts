import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";

const PLAYERS = "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.kalidou-koulibaly_ita1-2017";
const METRICS = "m=passes.pass-accuracy.interceptions";

const open = (page: Page, query: string) => page.goto(`/?${PLAYERS}&${METRICS}&${query}`);
const figure = (page: Page) => page.getByRole("figure").first();
const picture = (page: Page) => figure(page).locator("svg[role=img]").first();
const choice = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const day = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Moves a select by the keyboard alone. */
async function press(select: Locator, key: string): Promise<void> {
  await select.focus();
  await select.press(key);
}

test("a scatter's axes are chosen and swapped by keyboard, are in the link, and Back undoes them", async ({
  page,
}) => {
  await open(page, "c=scatter");
  await expect(picture(page)).toBeVisible();
  await press(choice(page, "Up"), "ArrowDown");
  await expect(page).toHaveURL(/&c=scatter&y=interceptions$/);
  await expect(figure(page).locator(".subtitle")).toContainText("Interceptions per 90 against Passes per 90");
  await expect(choice(page, "Up")).toBeFocused();
  await page.getByRole("button", { name: "Swap the axes" }).press("Enter");
  await expect(page).toHaveURL(/&x=interceptions&y=passes$/);
  await expect(page.getByRole("button", { name: "Swap the axes" })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/&c=scatter&y=interceptions$/);
  await expect(choice(page, "Up")).toHaveValue("interceptions");
});

test("a scatter's axis can be any recorded metric, which is loaded then", async ({ page }) => {
  await open(page, "c=scatter");
  await choice(page, "Across").selectOption({ label: "Long passes" });
  await expect(page).toHaveURL(/&x=long-passes/);
  await expect(figure(page).locator(".subtitle")).toContainText("against Long passes per 90");
  await expect(choice(page, "Across")).toHaveValue("long-passes");
});

test("a squad's club is chosen by keyboard, of any loaded competition", async ({ page }) => {
  await open(page, "c=squad");
  await expect(choice(page, "Club").locator("option:checked")).toHaveText("Liverpool (first player’s)");
  await press(choice(page, "Club"), "End");
  await expect(page).toHaveURL(/&q=[a-z-]+_ita1-2017$/);
  await expect(figure(page).locator(".subtitle")).toContainText("Serie A 2017/18");
  await expect(choice(page, "Club")).toBeFocused();
  await press(choice(page, "Club"), "Home");
  await expect(page).not.toHaveURL(/&q=/);
});

for (const chart of ["squad", "leaders", "trend"]) {
  test(`the metric of the ${chart} is chosen by keyboard and goes to the front of the link`, async ({
    page,
  }) => {
    await open(page, `c=${chart}`);
    await expect(figure(page).locator(".subtitle")).toContainText("Passes per 90");
    await press(choice(page, "Metric"), "End");
    await expect(page).toHaveURL(/&m=interceptions\.passes\.pass-accuracy&/);
    await expect(figure(page).locator(".subtitle")).toContainText("Interceptions per 90");
    await expect(choice(page, "Metric")).toBeFocused();
  });
}

test("a trend's days are typed digit by digit and taken once; the season comes back", async ({ page }) => {
  await open(page, "c=trend");
  const links: string[] = [];
  page.on("framenavigated", (frame) => links.push(frame.url()));
  const from = day(page, "From");
  await expect(from).toHaveValue("2017-08-12");
  await from.focus();
  await page.keyboard.type("01022018");
  expect(links).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/&from=2018-0[12]-0[12]$/);
  expect(links).toHaveLength(1);
  await expect(figure(page).locator(".subtitle")).toContainText("2018 to");
  await page.getByRole("button", { name: "Whole season" }).press("Enter");
  await expect(page).toHaveURL(/&c=trend$/);
  await expect(from).toHaveValue("2017-08-12");
  await page.goBack();
  await expect(page).toHaveURL(/&from=2018/);
});

test("a trend's days that cannot be are refused with a word, and a half date is none", async ({ page }) => {
  await open(page, "c=trend&to=2018-02-01");
  await day(page, "From").fill("2018-03-01");
  await expect(page.locator(".controls").getByRole("alert")).toHaveText(
    "That is after the last day shown, 1 February 2018.",
  );
  await day(page, "From").press("Escape");
  await expect(day(page, "From")).toHaveValue("2017-08-12");
  await day(page, "From").focus();
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  await expect(page.locator(".controls").getByRole("alert")).toHaveText(/not a whole date/);
  await expect(page).toHaveURL(/&c=trend&to=2018-02-01$/);
});

test("a view refused for want of complete data offers it, and is drawn with it", async ({ page }) => {
  await page.goto("/?c=leaders");
  await expect(figure(page)).toContainText("only reported figures are known");
  await page.getByRole("button", { name: "Compare with peers from Premier League 2017/18" }).press("Enter");
  await expect(page).toHaveURL(/g=eng1-2017/);
  await expect(picture(page)).toBeVisible();
  await expect(page.locator("#chart")).toBeFocused();
  await page.goto("/?c=squad");
  await page
    .getByRole("button", { name: "Rank the squad of Liverpool, Premier League 2017/18" })
    .press("Enter");
  await expect(page).toHaveURL(/q=liverpool_eng1-2017$/);
  await expect(picture(page)).toBeVisible();
  await expect(choice(page, "Club")).toHaveValue("liverpool_eng1-2017");
});

const LOOKED_AT: readonly (readonly [what: string, query: string])[] = [
  ["scatter", "c=scatter&x=long-passes"],
  ["squad", "c=squad"],
  ["squad without its club", "c=squad&q=ajax_eng1-2017"],
  ["leaders", "c=leaders"],
  ["trend", "c=trend&from=2017-10-01"],
  ["trend without a match", "c=trend&from=2030-01-01"],
];

for (const [width, scheme, pointer] of [
  [1280, "light", false],
  [320, "dark", true],
] as const) {
  test.describe(`at ${width} px, ${scheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: scheme, hasTouch: pointer });

    for (const [what, query] of LOOKED_AT) {
      test(`the choices of the ${what} fit, have names, and axe finds nothing`, async ({ page }) => {
        await open(page, query);
        await expect(page.locator(".controls")).toBeVisible();
        await fits(page);
        const low = await page
          .locator(".controls :is(select, input, button)")
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
        expect(Math.min(...low)).toBeGreaterThanOrEqual(pointer ? 44 : 36);
      });
    }

    test("the offers under a refused view fit, and axe finds nothing", async ({ page }) => {
      await page.goto("/?c=profile");
      await expect(page.locator(".offers button")).toHaveCount(7);
      await fits(page);
    });

    for (const chart of ["bars", "profile", "radar", "scatter", "spread", "squad", "leaders", "trend"]) {
      test(`every note of the ${chart} stays on the page`, async ({ page }) => {
        await open(page, `c=${chart}`);
        const plot = figure(page).locator(".plot [tabindex='0']").first();
        await plot.focus();
        const outside: string[] = [];
        for (let step = 0; step < 12; step += 1) {
          await plot.press(step === 6 ? "End" : step > 6 ? "ArrowLeft" : "ArrowRight");
          const note = page.locator(".mark-note");
          const box = await note.boundingBox();
          if (box === null || box.x < 0 || box.x + box.width > width)
            outside.push(`${(await note.textContent()) ?? ""} ${JSON.stringify(box)}`);
        }
        expect(outside).toEqual([]);
        expect(await overhang(page)).toBe(0);
      });
    }
  });
}

async function fits(page: Page): Promise<void> {
  expect(await overhang(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Pixels that the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
