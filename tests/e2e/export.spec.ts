import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { blanked, cropped, downloads, saved, textsOf } from "./exportFiles.ts";
import { VIEW_NAMES, viewLink } from "./viewLinks.ts";

const THREE = "/?p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017.kalidou-koulibaly_ita1-2017&m=passes";
const SOURCE = "Source: Wyscout open data, CC BY 4.0, 28 October 2019.";
const PEERS =
  /Peers: 134 players: centre-backs, Premier League 2017\/18 and Serie A 2017\/18, 900\+ minutes\./;

test("the CSV holds the numbers, the peers, the source and the link", async ({ page, baseURL }) => {
  await page.goto(THREE);
  const { name, bytes } = await saved(page, "CSV");
  expect(name).toBe("per90-van-dijk-otamendi-koulibaly-passes.csv");
  const text = bytes.toString("utf8");
  expect(text).toMatch(/^\uFEFFMetric,Player,Club,Season,Value,/);
  expect(text).toContain(
    "Passes per 90,Otamendi,Manchester City,Premier League 2017/18,89.9,82,98,100,1,134,",
  );
  expect(text).toMatch(PEERS);
  expect(text).toContain(SOURCE);
  expect(text).toContain(`from ${baseURL}${THREE}`);
});

test("the JSON holds every number in full, and its link opens the same comparison", async ({ page }) => {
  await page.goto(THREE);
  const title = await page.getByRole("heading", { level: 1 }).first().textContent();
  const file = JSON.parse((await saved(page, "JSON")).bytes.toString("utf8"));
  expect(file).toMatchObject({ format: "per90-chart/1", title, view: "bars" });
  expect(file.figures[0][1].value).toBeCloseTo(89.87870619946092, 12);
  await page.goto(file.link);
  await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(title ?? "");
});

test("the SVG is whole by itself: words, peers, source, and colours of its own", async ({ page }) => {
  await page.goto(THREE);
  const title = await page.getByRole("heading", { level: 1 }).first().textContent();
  const svg = (await saved(page, "SVG")).bytes.toString("utf8");
  expect(svg).not.toMatch(/var\(|light-dark|class=/);
  const texts = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, "image/svg+xml");
    if (file.querySelector("parsererror")) return [];
    return [...file.querySelectorAll("text")].map(({ textContent }) => textContent);
  }, svg);
  const said = texts.join(" ");
  expect(said).toContain(title);
  expect(said).toMatch(PEERS);
  expect(said).toContain(SOURCE);
  for (const label of ["Van Dijk", "Otamendi", "Koulibaly", "65.3", "89.9", "84.0"])
    expect(texts).toContain(label);
});

test("the PNG has its pixels: once, twice, and 1200 by 630, and says in itself what it is", async ({
  page,
  baseURL,
}) => {
  await page.goto(THREE);
  const [one, two, card] = [
    await saved(page, "PNG"),
    await saved(page, "PNG 2×"),
    await saved(page, "PNG 1200 × 630"),
  ];
  const sizes = [one, two, card]
    .map(({ bytes }) => PNG.sync.read(bytes))
    .map(({ width, height }) => [width, height]);
  expect(sizes[0]?.[0]).toBe(720);
  expect(sizes[1]).toEqual(sizes[0]?.map((length) => 2 * length));
  expect(sizes[2]).toEqual([1200, 630]);
  for (const { bytes } of [one, two, card]) {
    const texts = textsOf(bytes);
    expect(texts.get("URL")).toBe(baseURL + THREE);
    expect(texts.get("Description")).toMatch(PEERS);
    expect(texts.get("Description")).toContain(SOURCE);
    expect(texts.get("Title")).toBe(await page.getByRole("heading", { level: 1 }).first().textContent());
  }
});

test("every view is taken as a picture", async ({ page }) => {
  for (const view of VIEW_NAMES) {
    await page.goto(`/${viewLink(view)}`);
    const { name, bytes } = await saved(page, "PNG 1200 × 630");
    expect(name).toMatch(/-1200x630\.png$/);
    const { width, height, data } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([1200, 630]);
    expect(new Set(data.subarray(0, 1200 * 630 * 4)).size, view).toBeGreaterThan(100);
  }
});

/**
 * Share of a picture's pixels that may differ. On one machine none did; a browser may smooth a letter's edge in its own
 * way, and the smallest part that a picture could lose, its source, is six times as much.
 */
const TOLERANCE = 0.0002;

/** Share of the pixels that differ by more than smoothing does. */
function difference(one: PNG, other: PNG): number {
  const { width, height } = one;
  expect([other.width, other.height]).toEqual([width, height]);
  return pixelmatch(one.data, other.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

/** Where the chart is within the picture, by its SVG. */
function chartIn(svg: string) {
  const found = /translate\((\d+) (\d+)\)"><svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg);
  const [x = 0, y = 0, width = 0, height = 0] = (found ?? []).slice(1).map(Number);
  return { x, y, width, height };
}

/** Where an element is in the window, in pixels. */
async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("expected an element that is drawn");
  return box;
}

/** The page's own chart, as wide as in the picture, moved to whole pixels. */
async function pageChart(page: Page, width: number): Promise<PNG> {
  // What covers the page is closed, and the focus goes back into it.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  const chart = page.getByRole("figure").first().locator("svg[role=img]").first();
  const widthOf = () => chart.evaluate((svg) => svg.getBoundingClientRect().width);
  await page.setViewportSize({ width: 760, height: 900 });
  await page.setViewportSize({ width: 760 + width - (await widthOf()), height: 900 });
  await expect.poll(widthOf).toBe(width);
  await chart.evaluate((svg) => {
    if (svg instanceof SVGElement)
      Object.assign(svg.style, { position: "fixed", inset: "0 auto auto 0", zIndex: "9" });
  });
  return PNG.sync.read(await chart.screenshot({ animations: "disabled" }));
}

for (const [view, theme] of [
  ["bars", "light"],
  ["bars", "dark"],
  ["profile", "light"],
  ["radar", "dark"],
  ["scatter", "light"],
  ["spread", "dark"],
  ["leaders", "light"],
  ["trend", "dark"],
] as const) {
  test(`the ${view} of a PNG are those of the page, pixel for pixel, ${theme}`, async ({ page }) => {
    await page.goto(`/${viewLink(view)}&t=${theme}`);
    const svg = (await saved(page, "SVG")).bytes.toString("utf8");
    const png = PNG.sync.read((await saved(page, "PNG")).bytes);
    const place = chartIn(svg);
    expect(place.width).toBe(664);
    const taken = cropped(png, place);
    const drawn = await pageChart(page, place.width);
    expect(difference(taken, drawn)).toBeLessThan(TOLERANCE);
    const name = await boxOf(page.locator("svg text").filter({ hasText: "Van Dijk" }).first());
    expect(difference(blanked(taken, name), drawn), "without a name").toBeGreaterThan(2 * TOLERANCE);
  });
}

test("a picture that lost a bar, a name or a source would be found out", async ({ page }) => {
  await page.goto(`${THREE}&t=light`);
  const svg = (await saved(page, "SVG")).bytes.toString("utf8");
  const png = PNG.sync.read((await saved(page, "PNG")).bytes);
  // The file in a window of its own: the whole picture, words and all.
  await page.setViewportSize({ width: png.width, height: png.height });
  await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
  const whole = PNG.sync.read(await page.screenshot());
  expect(difference(png, whole)).toBeLessThan(TOLERANCE);
  const saying = (words: string) => boxOf(page.locator("text").filter({ hasText: words }).first());
  const boxes = {
    bar: await boxOf(page.locator("[data-slot]").first()),
    name: await saying("Koulibaly"),
    source: await saying("Wyscout"),
    peers: await saying("Peers:"),
  };
  for (const [part, box] of Object.entries(boxes)) {
    expect(box.width, part).toBeGreaterThan(20);
    expect(difference(blanked(png, box), whole), `without its ${part}`).toBeGreaterThan(2 * TOLERANCE);
  }
});

for (const width of [1280, 320]) {
  test(`the downloads read and work by keyboard at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(THREE);
    const section = await downloads(page);
    const { x, width: room } = await boxOf(section);
    for (const button of await section.getByRole("button").all()) {
      const own = await boxOf(button);
      expect(own.x + own.width).toBeLessThanOrEqual(x + room + 0.5);
    }
    await section.getByRole("button", { name: "Download JSON" }).focus();
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    await expect(section.getByRole("status").first()).toHaveText(
      `Downloaded ${download.suggestedFilename()}`,
    );
    await expect(section.getByRole("button", { name: "Download JSON" })).toBeFocused();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).include("section.exports").analyze()).violations).toEqual([]);
    }
  });
}
