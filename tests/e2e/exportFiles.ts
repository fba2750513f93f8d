import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { PNG } from "pngjs";

/** The section of downloads, opened. */
export async function downloads(page: Page): Promise<Locator> {
  const section = page.locator("section.exports");
  if ((await section.count()) === 0) await page.getByRole("button", { name: "More ways" }).click();
  await section.waitFor();
  return section;
}

/** Presses a button of the section and gives the file that the browser saved. */
export async function saved(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const section = await downloads(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    section.getByRole("button", { name: `Download ${format}`, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** A part of a picture, all of it opaque. */
export function cropped(
  png: PNG,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): PNG {
  const part = new PNG({ width, height });
  PNG.bitblt(png, part, x, y, width, height, 0, 0);
  return part;
}

/** A copy with a rectangle painted over in the colour of its own corner: what a missing part would look like. */
export function blanked(
  png: PNG,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): PNG {
  const copy = new PNG({ width: png.width, height: png.height });
  png.data.copy(copy.data);
  const paper = png.data.subarray(0, 4);
  for (let row = Math.floor(y); row < Math.ceil(y + height); row += 1)
    for (let column = Math.floor(x); column < Math.ceil(x + width); column += 1)
      copy.data.set(paper, (row * png.width + column) * 4);
  return copy;
}

/** The texts a PNG file carries about itself, by keyword. */
export function textsOf(file: Buffer): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString("latin1", at + 4, at + 8) === "iTXt") {
      const [keyword = "", , , , , ...text] = file.toString("utf8", at + 8, at + 8 + length).split("\0");
      texts.set(keyword, text.join("\0"));
    }
    at += length + 12;
  }
  return texts;
}
