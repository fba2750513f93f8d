import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { iframeCode } from "../src/share/iframeCode.ts";
import { imageCode } from "../src/share/imageCode.ts";
import type { Picture } from "../src/share/pictureHtml.ts";
import { smartCode, type SmartCode } from "../src/share/smartCode.ts";
import { hostPage } from "../tests/server.ts";
import { wordpressPost } from "../tests/unit/share/wordpressRule.ts";

// The pictures of docs/embedding.md: each code on somebody else's page, on an origin of its own.

test.use({ reducedMotion: "reduce" });

/** Where the blog keeps the picture that its author uploaded. */
const PICTURE = "https://a-blog.example/passes.png";
const IMAGES = "docs/images";

for (const scheme of ["light", "dark"] as const) {
  test(`smart code, live, in a ${scheme} blog`, async ({ page }) => {
    const blog = await hostPage(post(smartCode(await chart(page)), scheme));
    await page.setViewportSize({ width: 760, height: 900 });
    await page.goto(blog.url);
    const frame = page.locator("figure.per90 iframe");
    await expect(frame).toHaveAttribute("src", new RegExp(`[?&]t=${scheme}`));
    await expect(frame).not.toHaveCSS("height", "0px");
    await expect(page.frameLocator("figure.per90 iframe").locator("figure")).toContainText("76.8");
    await shoot(page, scheme === "dark" ? "embed-smart-dark" : "embed-smart");
    await blog.close();
  });
}

test("smart code where scripts are taken out, with a picture", async ({ page }) => {
  const about = await chart(page);
  const image = await picture(page);
  await shootPost(page, wordpressPost(smartCode({ ...about, image })), "embed-stripped");
});

test("smart code where scripts are taken out, without a picture", async ({ page }) => {
  const about = await chart(page);
  await shootPost(page, wordpressPost(smartCode(about)), "embed-stripped-table");
});

for (const [width, name] of [
  [640, "embed-iframe"],
  [340, "embed-iframe-phone"],
] as const) {
  test(`plain iframe in a column of ${width} pixels`, async ({ page }) => {
    const { link, title } = await chart(page);
    const height = await heightAt(page, width);
    const code = iframeCode({ src: `${link}embed/?t=light`, title, height });
    const blog = await hostPage(post(code, "light", width));
    await page.setViewportSize({ width: width + 2 * MARGIN, height: 900 });
    await page.goto(blog.url);
    await expect(page.frameLocator("iframe").locator("figure")).toContainText("76.8");
    await shoot(page, name);
    await blog.close();
  });
}

test("picture and link in a mail", async ({ page }) => {
  const about = await chart(page);
  const code = imageCode({ ...about, image: await picture(page) });
  const mail = `<p><b>Who starts the play?</b><br><small>A letter to its readers</small></p><hr>
    <p>Good morning. This week's chart is below; the link has the rest.</p>${code}<p>Until next week.</p>`;
  await shootPage(page, html(mail, "light", 640), "embed-mail");
});

/** Pixels beside the column. */
const MARGIN = 60;

/** What the codes are made of, read off the embed of the opening comparison. */
async function chart(page: Page): Promise<SmartCode> {
  const height = await heightAt(page, 640);
  const root = `${new URL(page.url()).origin}/`;
  const figure = page.locator("figure");
  const title = ((await figure.locator("h1").textContent()) ?? "").trim();
  const row = ((await figure.locator("tbody th").first().textContent()) ?? "").trim();
  const cells = await figure.locator("tbody tr:first-child td").allTextContents();
  const players = await figure.locator("thead th:not(:first-child)").evaluateAll((heads) =>
    heads.map(({ firstChild, lastChild }) => ({
      short: firstChild?.textContent ?? "",
      club: lastChild?.textContent ?? "",
    })),
  );
  return {
    link: root,
    script: `${root}embed.js`,
    title,
    alt: `${row}: ${players.map(({ short }, slot) => `${short} ${cells[slot] ?? ""}`).join("; ")}`,
    table: { caption: "", corner: "Metric", players, rows: [{ id: "passes", title: row, cells }] },
    caption: [(await figure.getByText(/^Source: /).innerText()).trim()],
    height,
  };
}

/** The height of the embed's layout at a width, as the codes carry it. */
async function heightAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 400 });
  await page.goto("/embed/?t=light");
  await expect(page.locator("figure")).toContainText("76.8");
  return page.locator("html").evaluate((root) => Math.round(root.getBoundingClientRect().height));
}

/** A picture of the chart, without what one can press, that lies with the blog. */
async function picture(page: Page): Promise<Picture> {
  await heightAt(page, 640);
  await page.locator(".foot").evaluate((foot) => foot.remove());
  const body = await page.locator("figure").screenshot({ animations: "disabled" });
  await page.route(PICTURE, (route) => route.fulfill({ body, contentType: "image/png" }));
  // A PNG has its size in bytes 16 to 23.
  return { src: PICTURE, width: body.readUInt32BE(16), height: body.readUInt32BE(20) };
}

async function shootPost(page: Page, code: string, name: string): Promise<void> {
  await shootPage(page, post(code, "light"), name);
}

async function shootPage(page: Page, content: string, name: string): Promise<void> {
  const blog = await hostPage(content);
  await page.setViewportSize({ width: 640 + 2 * MARGIN, height: 900 });
  await page.goto(blog.url);
  await expect(page.getByRole("link").first()).toBeVisible();
  await shoot(page, name);
  await blog.close();
}

/** The page as far as it has something on it. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const path = `${IMAGES}/${name}.png`;
  await page.locator("body").screenshot({ path, animations: "disabled" });
  expect(readFileSync(path).length).toBeGreaterThan(5_000);
}

/** A blog post with a code in it. */
function post(code: string, scheme: "light" | "dark", width = 640): string {
  return html(
    `<h1>Who starts the play?</h1>
    <p>Three names came up when readers wrote in. Here is how often each of them passes.</p>
    ${code}
    <p>One number is not a portrait. It says how often, and nothing of where to.</p>`,
    scheme,
    width,
  );
}

function html(body: string, scheme: "light" | "dark", width: number): string {
  const [paper, ink, link] =
    scheme === "light" ? ["#fff", "#1d2025", "#0a58a8"] : ["#16181d", "#e6e8ec", "#8cc4ff"];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A blog</title>
    <meta name="viewport" content="width=device-width">
    <style>
      html { background: ${paper}; color: ${ink}; font: 17px/1.6 system-ui, sans-serif; }
      body { margin: 0; padding: 24px calc(50% - ${width / 2}px); }
      h1 { font-size: 28px; line-height: 1.2; margin: 0 0 16px; }
      a { color: ${link}; }
      figure { margin: 24px 0; }
      figcaption, small { font-size: 14px; }
      table { border-collapse: collapse; margin: 8px 0; width: 100%; }
      th, td { border-bottom: 1px solid #8886; padding: 4px 8px; text-align: left; }
    </style>
    <body>${body}</body></html>`;
}
