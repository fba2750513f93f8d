import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { linkOf, VIEW_NAMES, viewLink } from "./viewLinks.ts";

/** Every view by its link alone. */
const VIEWS: readonly (readonly [view: string, link: string])[] = [
  ...VIEW_NAMES.map((view) => [view, viewLink(view)] as const),
  ["percentiles", `${viewLink("bars")}&n=pct`],
];

for (const [view, link] of VIEWS) {
  for (const [width, scheme] of [
    [1280, "light"],
    [375, "dark"],
    [320, "light"],
  ] as const) {
    test(`${view} opens from its link at ${width} px, ${scheme}, whole and accessible`, async ({ page }) => {
      const faults: string[] = [];
      page.on("pageerror", ({ message }) => faults.push(message));
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${link}`);
      const figure = page.getByRole("figure").first();
      const title = (await figure.getByRole("heading", { level: 1 }).textContent()) ?? "";
      await expect(figure).toHaveAccessibleName(title);
      expect(title.split(" ").length).toBeLessThanOrEqual(10);
      if (view !== "table") await expect(figure.locator("svg[role=img]").first()).toHaveAccessibleName(title);
      await expect(figure).toContainText("Source: Wyscout open data");
      await expect(figure).toContainText(/Peers: \d+ players/);
      await expect(figure.locator(".reading")).not.toBeEmpty();
      expect(await overhang(page)).toBe(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(faults).toEqual([]);
    });
  }

  test(`${view} draws no number that its table does not hold`, async ({ page }) => {
    for (const [path, width] of [
      ["/", 1280],
      ["/", 320],
      ["/embed/", 640],
      ["/embed/", 320],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${path}${link}`);
      const figure = page.getByRole("figure").first();
      await expect(figure.locator("table").first()).toBeAttached();
      // Cell by cell: read as one text, neighbours would run together into other numbers.
      const cells = await figure.locator("table :is(th, td)").allTextContents();
      const held = new Set(cells.flatMap(numbers));
      // On the page the table is its own picture.
      if (path === "/" && view === "table") continue;
      const drawn = await figure
        .locator("svg[role=img] text:not([data-tick], [data-note])")
        .allTextContents();
      expect(drawn.flatMap(numbers).length).toBeGreaterThan(2);
      expect(
        drawn.filter((text) => numbers(text).some((number) => !held.has(number))),
        `${path} at ${width} px`,
      ).toEqual([]);
    }
  });

  test(`${view} is drawn in its static form by the embed, at any width of a blog`, async ({ page }) => {
    for (const [width, scheme] of [
      [640, "light"],
      [320, "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/embed/${link}`);
      const figure = page.getByRole("figure");
      await expect(figure.locator("svg[role=img]")).toBeVisible();
      await expect(figure).toContainText("Source: Wyscout open data");
      await expect(figure.locator("table th[scope=col]").nth(1)).toBeAttached();
      expect(await overhang(page)).toBe(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const height = await page.locator("html").evaluate((html) => html.getBoundingClientRect().height);
      expect(height).toBeLessThanOrEqual(1_000);
    }
  });
}

for (const [view, link] of VIEWS.filter(([view]) => view !== "table")) {
  test(`${view} is read by keyboard: every mark in turn, Home and End the first and the last`, async ({
    page,
  }) => {
    await page.goto(`/${link}`);
    const plot = page.getByRole("figure").first().getByRole("group").first();
    await expect(plot).toBeVisible();
    await plot.focus();
    await plot.press("End");
    const said = page.locator("figure [role=status]").filter({ hasText: /\d/ }).first();
    const last = await said.textContent();
    await plot.press("Home");
    await expect(said).not.toHaveText(last ?? "");
    const first = await said.textContent();
    await plot.press("ArrowRight");
    await expect(said).not.toHaveText(first ?? "");
    await plot.press("Escape");
    await expect(page.locator("figure .mark-note")).toHaveCount(0);
  });
}

/** Six players with long names and clubs, sixteen metrics: as much as a link can ask for. */
const EVERYTHING = [
  "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.kalidou-koulibaly_ita1-2017.jorginho_ita1-2017.mohamed-salah_eng1-2017.pierre-emerick-aubameyang_eng1-2017",
  "m=passes.pass-accuracy.aerials-won.interceptions.fouls.goals.shots.assists.key-passes.progressive-passes.crosses.take-ons.clearances.recoveries.touches-box.dangerous-losses",
].join("&");

for (const view of VIEW_NAMES) {
  test(`${view} of six players and sixteen metrics fits an embed of 1,000 px and says what it leaves out`, async ({
    page,
  }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/embed/${linkOf(view, EVERYTHING).replace("q=liverpool", "q=everton")}`);
      const figure = page.getByRole("figure");
      await expect(figure.locator("svg[role=img]")).toBeVisible();
      const height = await page.locator("html").evaluate((html) => html.getBoundingClientRect().height);
      expect(height, `at ${width} px`).toBeLessThanOrEqual(1_000);
      expect(await overhang(page)).toBe(0);
      if (["bars", "profile", "spread", "table"].includes(view))
        await expect(figure).toContainText(/\d of 16 metrics are .+ here; all 16 are in Per90\./);
      if (view === "squad" && width === 320)
        await expect(figure).toContainText(/\d+ of \d+ players are drawn here/);
    }
  });
}

test("what has no answer is refused with the reason and a way on", async ({ page }) => {
  await page.goto("/?c=leaders");
  const figure = page.getByRole("figure").first();
  await expect(figure).toContainText(/only reported figures are known/);
  await page.goto("/?c=squad");
  await expect(figure).toContainText(/Premier League 2025\/26/);
});

/** Pixels that the page is wider than its window. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function numbers(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
