import { expect, test, type Locator, type Page } from "@playwright/test";

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = ["jorginho", "harry kane", "bastoni", "de bruyne", "hamsik", "otamendi"];

/** What a reader can choose; each says whether it could be done as things stand. */
const CHOICES: readonly ((page: Page, next: () => number) => Promise<boolean>)[] = [
  (page, next) => addPlayer(page, NAMES[Math.floor(next() * NAMES.length)] ?? "kane"),
  (page, next) => clickOne(page.getByRole("button", { name: /^Remove / }), next),
  (page) => select(page.getByLabel("Preset"), "Preset: forward"),
  (page) => select(page.getByLabel("Preset"), "Preset: centre-back"),
  (page, next) => select(page.getByLabel("Numbers", { exact: true }), next() < 0.5 ? "Total" : "Per 90"),
  (page, next) => clickOne(page.getByRole("navigation", { name: "View" }).getByRole("link"), next),
  (page, next) => fromMenu(page, "Move later", next),
  (page, next) => fromMenu(page, "Each club apart", next),
];

for (const seed of [1, 7, 42]) {
  test(`a link copied after ten random choices (${seed}) opens the same page`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const next = random(seed);
    await page.goto("/?p=virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017&m=passes.shots.pass-accuracy");
    await settled(page);
    let made = 0;
    for (let tries = 0; made < 10 && tries < 60; tries += 1) {
      const choice = CHOICES[Math.floor(next() * CHOICES.length)];
      if (choice !== undefined && (await choice(page, next))) made += 1;
      await settled(page);
    }
    expect(made).toBe(10);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link);
    await settled(other);
    expect(await shown(other)).toEqual(await shown(page));
  });
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator("#chart[aria-busy=false] figure")).toBeVisible();
  // The panels beside the chart come after it.
  await expect(page.locator(".side")).toBeVisible();
}

/** Everything the page says of the comparison. */
async function shown(page: Page): Promise<readonly string[]> {
  const parts = page.locator(
    ".chip-text, .tag > span, select, .figure, .say, .note:not(.copied), .peers > summary",
  );
  return parts.evaluateAll((elements) =>
    elements.map((element) => {
      if (element instanceof HTMLSelectElement) return element.value;
      // Without the live chart and the note on the mark that the pointer happens to rest on.
      const said = element.cloneNode(true) as Element;
      for (const note of said.querySelectorAll(".plot-panel, .mark-note, [role=status]")) note.remove();
      return said.textContent ?? "";
    }),
  );
}

async function addPlayer(page: Page, name: string): Promise<boolean> {
  const add = page.getByRole("button", { name: "Add player" });
  if ((await add.count()) === 0) return false;
  await add.click();
  const field = page.getByRole("dialog").getByRole("combobox");
  await field.fill(name);
  const first = page.getByRole("listbox").getByRole("option").first();
  await expect(first).toBeVisible();
  await field.press("ArrowDown");
  await expect(first).toHaveAttribute("data-focused", "true");
  await field.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  return true;
}

async function clickOne(candidates: Locator, next: () => number): Promise<boolean> {
  const count = await candidates.count();
  if (count === 0) return false;
  await candidates.nth(Math.floor(next() * count)).click();
  return true;
}

async function select(list: Locator, label: string): Promise<boolean> {
  if ((await list.count()) === 0) return false;
  await list.selectOption(label);
  return true;
}

async function fromMenu(page: Page, action: string, next: () => number): Promise<boolean> {
  const menus = page.locator("details.menu").filter({ has: page.getByText(action, { exact: true }) });
  const count = await menus.count();
  if (count === 0) return false;
  const menu = menus.nth(Math.floor(next() * count));
  await menu.locator("summary").click();
  const button = menu.getByText(action, { exact: true });
  if (await button.isDisabled()) {
    await page.keyboard.press("Escape");
    return false;
  }
  await button.click();
  return true;
}
