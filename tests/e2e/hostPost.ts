import { expect, type Page } from "@playwright/test";
import { hostPage } from "../server.ts";
import { smartCode } from "../../src/share/smartCode.ts";
import type { TableModel } from "../../src/charts/table/model.ts";

/** The opening comparison in numbers. */
const TABLE: TableModel = {
  caption: "Drawn numbers, per 90",
  corner: "Metric",
  players: [
    { short: "Van Dijk", club: "Liverpool" },
    { short: "Jones", club: "Liverpool" },
    { short: "Bastoni", club: "Inter" },
  ],
  rows: [{ id: "passes", title: "Passes per 90", cells: ["76.8", "75.4", "73.7"] }],
};

export const QUERY =
  "p=virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025&m=passes";
/** The height of that chart at 640 px. */
export const HEIGHT = 392;
/** At 340 px. */
const NARROW = 533;
export const TITLE = "Van Dijk averages the most passes of the three";

/** A picture that needs no network: 6 by 3 grey pixels, shown as large as a card. */
const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 630'%3E%3Crect width='1200' height='630' fill='silver'/%3E%3C/svg%3E";

/** The smart code of a link to Per90 at an origin. */
export function code(origin: string | undefined, { query = QUERY, picture = false } = {}): string {
  return smartCode({
    link: `${origin}/?${query}`,
    script: `${origin}/embed.js`,
    title: TITLE,
    alt: `${TITLE}: van Dijk 76.8, Jones 75.4, Bastoni 73.7 passes per 90.`,
    table: TABLE,
    caption: ["Source: Lewis Nolan, report of 19 January 2026."],
    height: HEIGHT,
    narrow: NARROW,
    ...(picture && { image: { src: PICTURE, width: 1200, height: 630 } }),
  });
}

/** Somebody's post: a column of text 640 px wide with what is embedded in it. */
function post(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A blog</title>
    <meta name="viewport" content="width=device-width">
    <style>body{max-width:640px;margin:0 auto}figure{margin:0}</style>${head}</head><body>${body}</body></html>`;
}

/** Text between charts. */
export function prose(height: number): string {
  return `<p style="height:${height}px;margin:0">Text</p>`;
}

/** Opens a post on an origin of its own, which is closed with the page. */
export async function openPost(page: Page, body: string, head = ""): Promise<void> {
  const host = await hostPage(post(body, head));
  page.once("close", () => void host.close());
  await page.goto(host.url);
}

/** Waits until a figure's chart is drawn and its frame has a height. */
export async function chartDrawn(page: Page, index = 0): Promise<void> {
  const frame = page.locator("figure.per90").nth(index).locator("iframe");
  await expect(frame.contentFrame().locator("figure.embed svg").first()).toBeVisible();
  await expect.poll(() => frame.evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(120);
}

/** The query of each frame's address. */
export function frameQueries(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll("iframe")].map(({ src }) => new URL(src).search));
}
