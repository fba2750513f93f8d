import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";

const TWO_LEAGUES = "/?p=virgil-van-dijk_eng1-2017.kalidou-koulibaly_ita1-2017&m=passes";
const CENTRE_BACKS =
  "/?p=virgil-van-dijk_eng1-2017&m=passes.pass-accuracy.aerials-won.interceptions.clearances";

test("the peer group is said in words and edited by keyboard; Back undoes a choice", async ({ page }) => {
  await page.goto(TWO_LEAGUES);
  const summary = page.locator(".peers > summary");
  await expect(summary).toHaveText(
    /^against centre-backs, Premier League and Serie A 2017\/18, 900\+ minutes · \d+ players$/,
  );
  const usual = await summary.textContent();
  await summary.press("Enter");
  await page.getByRole("button", { name: "Full-backs" }).press("Space");
  await expect(page).toHaveURL(/g=centre-back\.full-back$/);
  await expect(summary).toHaveText(/^against centre-backs and full-backs, /);
  await page.getByLabel("Minutes, at least").fill("1500");
  await page.getByLabel("Minutes, at least").press("Enter");
  await expect(page).toHaveURL(/g=centre-back\.full-back\.min1500$/);
  await page.getByLabel("La Liga 2017/18").press("Space");
  await expect(page).toHaveURL(/min1500\.eng1-2017\.ita1-2017\.esp1-2017$/);
  await expect(summary).toContainText("Premier League, Serie A and La Liga 2017/18, 1,500+ minutes");
  await page.goBack();
  await expect(page).toHaveURL(/g=centre-back\.full-back\.min1500$/);
  await page.getByRole("button", { name: "Back to the usual peers" }).click();
  await expect(page).not.toHaveURL(/g=/);
  await expect(summary).toHaveText(usual ?? "");
  await page.getByLabel("Younger than").press("Escape");
  await expect(page.getByLabel("Younger than")).toHaveCount(0);
  await expect(summary).toBeFocused();
});

test("the median of the peers is added as a player", async ({ page }) => {
  await page.goto(CENTRE_BACKS);
  await page.locator(".peers > summary").click();
  await page.getByRole("button", { name: "Add the peer median as a player" }).click();
  await expect(page).toHaveURL(/p=virgil-van-dijk_eng1-2017\.median_eng1-2017/);
  await expect(page.getByRole("list", { name: "Players" }).getByText("Peer median")).toBeVisible();
});

test("similar players are told with distance and reasons, and added with one click", async ({ page }) => {
  await page.goto(CENTRE_BACKS);
  await page.getByRole("heading", { name: "Similar players" }).click();
  const near = page.locator(".similar li");
  await expect(near).toHaveCount(5);
  await expect(near.first()).toContainText(/\d+ points apart/);
  await expect(near.first()).toContainText(/Closest: .+Furthest: /);
  const name = (await near.first().locator("strong").first().textContent()) ?? "";
  await near.first().getByRole("button", { name: "Add" }).press("Enter");
  await expect(page.getByLabel(`Remove ${name}`)).toBeVisible();
  await expect(near.filter({ hasText: name })).toHaveCount(0);
  await expect(near.first().getByRole("button", { name: "Add" })).toBeFocused();
});

test("a story under the opening comparison opens its view, and Back opens the stories again", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "One player, two clubs" }).click();
  await expect(page).toHaveURL(/_southampton\.virgil-van-dijk_eng1-2017_liverpool/);
  await expect(page.locator("#chart")).toBeFocused();
  await expect(page.locator(".plot svg[role=img] [data-value]").first()).toHaveText("52.9");
  await expect(page.getByRole("heading", { name: "Start from a story" })).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Start from a story" })).toBeVisible();
});

for (const [width, scheme] of [
  [1200, "light"],
  [1200, "dark"],
  [320, "light"],
  [320, "dark"],
] as const) {
  test(`nothing hangs over at ${width} px in ${scheme}, and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/");
    await expect(page.locator(".story")).toHaveCount(9);
    await sound(page);
    await page.goto(CENTRE_BACKS);
    await page.locator(".peers > summary").click();
    await expect(page.locator(".peers-editor")).toBeVisible();
    await page.getByRole("heading", { name: "Similar players" }).click();
    await expect(page.locator(".similar li")).toHaveCount(5);
    await sound(page);
  });
}

/** Neither wider than the screen nor anything for axe to find. */
async function sound(page: Page): Promise<void> {
  const over = await page
    .locator(".peers-editor *, .similar *, .stories *")
    .evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > innerWidth).length);
  expect(over).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
