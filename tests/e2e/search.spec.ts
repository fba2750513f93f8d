import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Locator, type Page } from "@playwright/test";

/** Opens the page and the search with its button; gives the field, once the players are there. */
async function openSearch(page: Page): Promise<Locator> {
  await page.goto("/");
  await page.getByRole("button", { name: "Add player" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a player" });
  await expect(dialog.getByRole("status")).toBeEmpty();
  return dialog.getByRole("combobox", { name: "Player" });
}

/** The results; the page behind has options of its own. */
function results(page: Page): Locator {
  return page.getByRole("listbox").getByRole("option");
}

/** The faults that axe finds; the results float beside the window, so they are in no landmark. */
async function faults(page: Page): Promise<readonly unknown[]> {
  return (await new AxeBuilder({ page }).disableRules("region").analyze()).violations;
}

/** What the page's own policy refused so far. */
async function refusals(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, sample }) =>
      refused.push(`${effectiveDirective} ${sample}`),
    );
  });
  return () => page.evaluate<readonly string[]>("refused");
}

test("a player is found with accents and a typo, added by keyboard alone, and is in the link", async ({
  page,
}) => {
  const refused = await refusals(page);
  await page.goto("/");
  const button = page.getByRole("button", { name: "Add player" });
  await button.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("combobox", { name: "Player" });
  await expect(field).toBeFocused();
  await page.keyboard.type("gundogna manchester");
  const found = results(page).filter({ hasText: "İlkay Gündoğan" });
  await expect(found.first()).toContainText("Manchester City · Premier League 2017/18 · midfielder");
  await page.keyboard.press("ArrowDown");
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await found.first().getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/p=[^&]*\.ilkay-gundogan_eng1-2017/);
  expect(await refused()).toEqual([]);
});

test("a player who changed clubs is one result that names both", async ({ page }) => {
  const field = await openSearch(page);
  await field.fill("van dijk 2017");
  await expect(results(page)).toHaveCount(1);
  await expect(results(page)).toContainText("Southampton");
  await expect(results(page)).toContainText("Liverpool");
});

test("namesakes are told apart by birth year", async ({ page }) => {
  const field = await openSearch(page);
  await field.fill("danilo");
  await expect(
    results(page)
      .filter({ hasText: /^Danilo .*born 1991/ })
      .first(),
  ).toBeVisible();
  await expect(results(page).filter({ hasText: /^Danilo .*born 1984/ })).toBeVisible();
});

test("Esc closes the list, clears the field, closes the window, and gives the focus back", async ({
  page,
}) => {
  const field = await openSearch(page);
  await field.pressSequentially("bastoni");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(field).toHaveValue("bastoni");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Add player" })).toBeFocused();
});

test("a result is taken with the pointer", async ({ page }) => {
  const field = await openSearch(page);
  await field.fill("robertson");
  await results(page).filter({ hasText: "Andrew Robertson" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).toHaveURL(/andrew-robertson_eng1-2017/);
});

test("a name that nobody has is said, as text", async ({ page }) => {
  const field = await openSearch(page);
  await field.fill("<img src=x onerror=a()>xqz");
  await expect(
    page.getByText("No player named “<img src=x onerror=a()>xqz”; try fewer letters."),
  ).toBeVisible();
});

test("players that could not be loaded can be asked for again", async ({ page }) => {
  await page.route("**/search.json", (route) => route.fulfill({ status: 503 }));
  await page.goto("/");
  await page.getByRole("button", { name: "Add player" }).click();
  await expect(page.getByText("The players could not be loaded.")).toBeVisible();
  await page.unroute("**/search.json");
  await page.getByRole("dialog").getByRole("button", { name: "Retry" }).click();
  await page.getByRole("combobox", { name: "Player" }).fill("kane");
  await expect(results(page).first()).toContainText("Harry Kane");
});

test("metrics are ticked by keyboard, hold at once, and are in the link", async ({ page }) => {
  const refused = await refusals(page);
  await page.goto("/?p=virgil-van-dijk_eng1-2017&m=passes");
  await page.getByRole("button", { name: "Add metric" }).click();
  await expect(page.getByRole("searchbox", { name: "Search metrics" })).toBeFocused();
  await page.keyboard.type("interceptions");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/m=passes\.interceptions/);
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: "Add metric" })).toBeFocused();
  expect(await refused()).toEqual([]);
});

test("a metric that the data does not hold says so and is not added", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Add metric" }).click();
  await page.getByRole("searchbox", { name: "Search metrics" }).fill("headed goals");
  const box = page.getByRole("checkbox", { name: "Headed goals" });
  await expect(box).toHaveAccessibleDescription(/Not in this data\./);
  await page.locator("label", { hasText: "Headed goals" }).click({ force: true });
  await expect(box).not.toBeChecked();
});

for (const scheme of ["light", "dark"] as const) {
  test(`search and metrics have no fault that axe knows, in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const field = await openSearch(page);
    await field.fill("silva");
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Add metric" }).click();
    await expect(page.getByRole("checkbox", { name: "Shots", exact: true })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}

test("at 320 px the window fills the width, nothing is cut off, and a finger finds every target", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const field = await openSearch(page);
  const option = results(page).first();
  expect((await page.getByRole("button", { name: "Close" }).boundingBox())?.height).toBeGreaterThanOrEqual(
    44,
  );
  expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await field.fill("silva");
  await expect(option).toBeVisible();
  expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  const list = await page.getByRole("listbox").boundingBox();
  expect(list?.x).toBeGreaterThanOrEqual(0);
  expect((list?.x ?? 0) + (list?.width ?? 999)).toBeLessThanOrEqual(320);
  expect((await page.locator("[role=dialog]").boundingBox())?.width).toBe(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
