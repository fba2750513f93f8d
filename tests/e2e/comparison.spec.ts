import { expect, test, type Page } from "@playwright/test";

const VAN_DIJK = "/?p=virgil-van-dijk_eng1-2017&m=passes";

test("a player's clubs are summed, or apart, as the menu and the link say", async ({ page }) => {
  await page.goto(VAN_DIJK);
  await expect(values(page)).toHaveText(["65.3"]);
  await page.getByLabel("Change Virgil van Dijk").click();
  await page.getByRole("button", { name: "Each club apart" }).click();
  await expect(values(page)).toHaveText(["75.1", "52.9"]);
  await expect(page).toHaveURL(
    /p=virgil-van-dijk_eng1-2017_liverpool\.virgil-van-dijk_eng1-2017_southampton/,
  );
  await page.goBack();
  await expect(values(page)).toHaveText(["65.3"]);
});

test("totals and rates are one choice away, and Back undoes the choice", async ({ page }) => {
  await page.goto(VAN_DIJK);
  await page.getByLabel("Numbers", { exact: true }).selectOption("Total");
  await expect(page).toHaveURL(/n=total/);
  await expect(values(page)).toHaveText(["1,635"]);
  await page.goBack();
  await expect(values(page)).toHaveText(["65.3"]);
  await expect(page).not.toHaveURL(/n=total/);
});

test("reported figures are refused as peers with the reason, and complete data is offered", async ({
  page,
}) => {
  await page.goto("/?p=virgil-van-dijk_eng1-2025&m=passes&g=eng1-2025");
  await page.getByText("against no peers").click();
  await expect(page.getByText(/Percentiles and ranks need every player of a competition/)).toBeVisible();
  await page.getByLabel("Premier League 2017/18").check();
  await expect(page).toHaveURL(/g=eng1-2017/);
  await expect(page.getByRole("figure")).toContainText(
    /Peers: \d+ players: centre-backs, Premier League 2017\/18/,
  );
});

test("players and metrics are moved and removed, and an empty choice says what to do next", async ({
  page,
}) => {
  await page.goto("/?p=virgil-van-dijk_eng1-2017.harry-kane_eng1-2017&m=passes.shots");
  await page.getByLabel("Change Harry Kane").click();
  await page.getByRole("button", { name: "Move earlier" }).click();
  await expect(page).toHaveURL(/p=harry-kane_eng1-2017\.virgil-van-dijk_eng1-2017/);
  await page.getByLabel("Change Shots").click();
  await page.getByRole("button", { name: "Move earlier" }).click();
  await expect(page).toHaveURL(/m=shots\.passes/);
  await page.getByLabel("Remove Shots").click();
  await expect(page).toHaveURL(/m=passes$/);
  await page.getByLabel("Remove Harry Kane").click();
  await page.getByLabel("Remove Virgil van Dijk").click();
  await expect(page.getByText("Add a player to begin")).toBeVisible();
  await page.goBack();
  await expect(values(page)).toHaveText(["65.3"]);
});

test("an unknown player keeps the slot and the others their colours", async ({ page }) => {
  await page.goto("/?p=virgil-van-dijk_eng1-2017.nobody-at-all_eng1-2017.harry-kane_eng1-2017&m=passes");
  await expect(values(page)).toHaveText(["65.3", "not in this data", /^\d\d\.\d$/]);
  await expect(page.getByRole("listitem").filter({ hasText: "Nobody At All" })).toContainText(
    "not in this data",
  );
  await expect(page.locator("rect[data-slot]").last()).toHaveAttribute("data-slot", "2");
});

for (const [name, query] of [
  ["a prototype's name as player", "?p=__proto__"],
  ["ten thousand characters", `?p=${"a".repeat(10_000)}`],
  ["unknown ids", "?p=virgil-van-dijk_eng1-1066&m=nonsense"],
  ["doubled keys", "?m=passes&m=shots"],
  ["wrong case", "?P=x&c=Bars"],
] as const) {
  test(`a link with ${name} opens a page that works and says what it ignored`, async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(`/${query}`);
    await expect(page.getByRole("figure")).toBeVisible();
    await expect(page.locator(".trouble, .chip[data-state=missing]").first()).toBeVisible();
    await page.getByRole("link", { name: "Per90" }).click();
    await expect(values(page)).toHaveText(["76.8", "75.4", "73.7"]);
    expect(faults).toEqual([]);
  });
}

test("a window that cannot be loaded offline is told, the page stays, and a reload opens it", async ({
  page,
  context,
}) => {
  await page.goto(VAN_DIJK);
  await expect(values(page)).toHaveText(["65.3"]);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Add player" }).click();
  await expect(page.getByRole("alert")).toContainText("The window could not be loaded");
  await expect(values(page)).toHaveText(["65.3"]);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Reload" }).click();
  await page.getByRole("button", { name: "Add player" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("choosing what is chosen already is no step that Back would have to undo", async ({ page }) => {
  await page.goto(VAN_DIJK);
  await expect(values(page)).toHaveText(["65.3"]);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole("link", { name: "Bars" }).click();
  expect(await steps()).toBe(before);
});

test("the keyboard keeps its place when a player or a metric is removed", async ({ page }) => {
  await page.goto("/?p=virgil-van-dijk_eng1-2017.harry-kane_eng1-2017&m=passes.shots");
  await page.getByLabel("Remove Virgil van Dijk").press("Enter");
  await expect(page.getByLabel("Remove Harry Kane")).toBeFocused();
  await page.getByLabel("Remove Harry Kane").press("Enter");
  await expect(page.getByRole("button", { name: "Add player" })).toBeFocused();
  await page.getByLabel("Remove Shots").press("Enter");
  await expect(page.getByLabel("Remove Passes")).toBeFocused();
});

/** The figures printed on the bars, in slot order. */
function values(page: Page) {
  return page.locator(".plot svg[role=img] [data-value]");
}
