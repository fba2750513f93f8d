import { expect, test, type Locator, type Page } from "@playwright/test";
import { linkOf, VIEW_NAMES, viewLink } from "./viewLinks.ts";

/** The marks of the static picture, and those that Recharts draws in their place. */
const LIVE = [
  ["bars", "[data-metric=passes] rect[data-slot]", "rect[data-live]"],
  ["radar", "> path[fill=none]", "[data-live] > path"],
  ["scatter", "g[data-slot] > :last-child", "[data-live] g[data-slot] > :last-child"],
  ["squad", "rect[data-slot]", "[data-live] rect[data-slot]"],
  ["leaders", "rect[data-slot]", "[data-live] rect[data-slot]"],
  ["trend", "path[data-slot][data-metric]", ".recharts-line-curve"],
] as const;

for (const [view, stillMarks, liveMarks] of LIVE) {
  for (const width of [1280, 375]) {
    test(`${view} comes alive at ${width} px where it stood, and nothing on the page moves`, async ({
      page,
    }) => {
      await watchShifts(page);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${viewLink(view)}`);
      const plot = page.locator("figure .plot").first();
      const still = plot.locator("svg[role=img]").locator(stillMarks);
      await expect(still.first()).toBeVisible();
      await page.waitForLoadState("networkidle");
      const before = await boxes(still);
      expect(before.length).toBeGreaterThan(2);
      await plot.getByRole("group").first().hover();
      await expect(plot.locator(liveMarks)).toHaveCount(before.length);
      expect(apart(await boxes(plot.locator(liveMarks)), before)).toBeLessThan(2);
      expect(apart(await boxes(still), before)).toBeLessThan(0.1);
      expect(await shifts(page)).toBeLessThan(0.001);
    });
  }

  test(`${view} comes alive without motion where the reader wants none`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`/${viewLink(view)}`);
    const plot = page.locator("figure .plot").first();
    const group = plot.getByRole("group").first();
    await group.focus();
    await group.press("Home");
    await expect(plot.locator(liveMarks).first()).toBeVisible();
    const moving = () =>
      plot.evaluate(
        (element) =>
          element.getAnimations({ subtree: true }).filter(({ playState }) => playState === "running").length,
      );
    expect(await moving()).toBe(0);
    const first = await boxes(plot.locator(liveMarks));
    await group.press("ArrowRight");
    expect(await moving()).toBe(0);
    expect(first).toHaveLength(await plot.locator(liveMarks).count());
  });
}

for (const view of VIEW_NAMES) {
  test(`${view} does not move after it is painted`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(`/${viewLink(view)}`);
    await expect(page.getByRole("figure").first().locator("table, svg[role=img]").first()).toBeAttached();
    await page.waitForLoadState("networkidle");
    expect(await shifts(page)).toBeLessThan(0.001);
  });
}

test("the tabs put each view into the link, and Back returns from it", async ({ page }) => {
  await page.goto(`/${viewLink("bars")}`);
  const tabs = page
    .getByRole("navigation")
    .filter({ has: page.locator("[aria-current=true]") })
    .first();
  const current = tabs.locator("[aria-current=true]");
  const names = await tabs.getByRole("link").allTextContents();
  expect(names).toHaveLength(VIEW_NAMES.length);
  const links = [page.url()];
  for (const [at, name] of names.entries()) {
    if (at === 0) continue;
    await tabs.getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`[?&]c=${VIEW_NAMES[at]}(&|$)`));
    await expect(current).toHaveText(name);
    await expect(page.getByRole("figure").first().getByRole("heading", { level: 1 })).not.toBeEmpty();
    links.push(page.url());
  }
  for (const [at, link] of [...links.entries()].reverse().slice(1)) {
    await page.goBack();
    await expect(page).toHaveURL(link);
    await expect(current).toHaveText(names[at] ?? "");
  }
});

const FOUR = viewLink("bars").slice(1);
const CASES: readonly (readonly [name: string, asked: string])[] = [
  ["totals", `${FOUR}&n=total`],
  ["percentiles", `${FOUR}&n=pct`],
  ["one player", "p=virgil-van-dijk_eng1-2017&m=passes.pass-accuracy.fouls"],
  [
    "a player who is not in the data",
    "p=nobody-at-all_eng1-2017.virgil-van-dijk_eng1-2017&m=passes.pass-accuracy.fouls",
  ],
  ["nobody who is in the data", "p=nobody-at-all_eng1-2017&m=passes.pass-accuracy.fouls"],
  [
    "a reported rate beside full seasons",
    "p=virgil-van-dijk_eng1-2025.nicolas-otamendi_eng1-2017.mohamed-salah_eng1-2017&m=passes.pass-accuracy.fouls",
  ],
  ["the median alone", "p=median_eng1-2017&m=passes.pass-accuracy.fouls"],
  ["one metric", "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017&m=passes"],
  ["no player", "p=&m=passes"],
  ["no metric", "p=virgil-van-dijk_eng1-2017&m="],
];

for (const view of VIEW_NAMES) {
  for (const path of ["/", "/embed/"]) {
    test(`${view} has a named figure and a short headline for any link to ${path}`, async ({ page }) => {
      const faults: string[] = [];
      page.on("pageerror", ({ message }) => faults.push(message));
      for (const [name, asked] of CASES) {
        await page.goto(`${path}${linkOf(view, asked)}`);
        const figure = page.getByRole("figure").first();
        const title = figure.getByRole("heading", { level: 1 });
        await expect(title, name).not.toBeEmpty();
        const text = ((await title.textContent()) ?? "").trim();
        expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(10);
        await expect(figure).toHaveAccessibleName(text);
        expect(await figure.textContent()).not.toMatch(/NaN|undefined|\[object|Infinity/);
        await expect(page.getByRole("alert")).toHaveCount(0);
        expect(faults, name).toEqual([]);
      }
    });
  }

  for (const [name, media] of [
    ["in forced colours", { forcedColors: "active" }],
    ["on paper", { media: "print" }],
  ] as const) {
    test(`${view} keeps its picture and its colours ${name}`, async ({ page }) => {
      // On the page the table is a table; its picture is the embed's.
      for (const path of view === "table" ? ["/embed/"] : ["/", "/embed/"]) {
        await page.emulateMedia({ colorScheme: "light", media: "screen", forcedColors: "none" });
        await page.goto(`${path}${viewLink(view)}`);
        const svg = page.locator("figure svg[role=img]").first();
        await expect(svg).toBeVisible();
        const before = await colours(svg);
        expect(before.length).toBeGreaterThan(2);
        await page.emulateMedia({ colorScheme: "light", ...media });
        const box = await svg.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
        expect(await colours(svg)).toEqual(before);
      }
    });
  }
}

type Boxes = readonly (readonly number[])[];

/** Left, top, width and height of each, in pixels of the page. */
function boxes(marks: Locator): Promise<Boxes> {
  return marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + scrollX, top + scrollY, width, height];
    }),
  );
}

/** The most that one side of one box is off. */
function apart(boxes: Boxes, others: Boxes): number {
  return Math.max(
    ...boxes.flatMap((box, i) => box.map((side, at) => Math.abs(side - (others[i]?.[at] ?? NaN)))),
  );
}

/** The colours that the marks and texts of a picture are drawn in, each once: at another width there may be more of them. */
async function colours(svg: Locator): Promise<readonly string[]> {
  const drawn = await svg.locator("rect, circle, path, text").evaluateAll((marks) =>
    marks.flatMap((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return [fill, stroke];
    }),
  );
  return [...new Set(drawn)].toSorted();
}

/** Keeps the shifts of the page's layout from the frame after the chart's first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let painted = Infinity;
    const shifts: { readonly at: number; readonly value: number }[] = [];
    const look = () => {
      if (document.querySelector("figure svg[role=img], figure table") === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => (painted = performance.now()));
    };
    look();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ("value" in entry) shifts.push({ at: entry.startTime, value: Number(entry.value) });
    }).observe({ type: "layout-shift", buffered: true });
    Object.assign(window, {
      shiftsSince: () => shifts.filter(({ at }) => at > painted).reduce((sum, { value }) => sum + value, 0),
    });
  });
}

/** How far the page has moved since the chart was painted; 0 is not at all. */
function shifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // What the last frame moved is reported after the next.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const since: unknown = Reflect.get(window, "shiftsSince");
    return typeof since === "function" ? Number(since()) : NaN;
  });
}
