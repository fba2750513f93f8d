// A frozen link some years on: what metrics mean, and the data, has changed since its release.
import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";

const LINK =
  "v=1&d=2026-11&p=virgil-van-dijk_eng1-2017&m=passes&c=bars&n=per90&g=centre-back.min900.eng1-2017&t=auto&l=en-GB&k=kgp";
const LIVE = "p=virgil-van-dijk_eng1-2017&m=passes";
const TODAY = "Passes as they are counted today.";
const THEN = "Passes attempted, completed or not.";

/** Today's dictionary says other things of passes, and prints them whole. */
async function redefined(page: Page): Promise<void> {
  await page.route("**/data/dictionary/passes.json", async (route) => {
    const metric = await (await route.fetch()).json();
    await route.fulfill({
      json: { ...metric, decimals: 0, direction: "lower", definition: TODAY, spread: 9 },
    });
  });
}

for (const [name, path] of [
  ["page", "/"],
  ["embed", "/embed/"],
] as const) {
  test(`a frozen ${name} keeps digits, definition and interval when today's dictionary changes`, async ({
    page,
  }) => {
    const figure = page.locator("figure");
    const interval = page.locator("figure").getByText(/\d+\.\d to \d+\.\d/);
    await page.goto(`${path}?${LINK}`);
    await expect(figure.locator("[data-value]")).toHaveText("65.3");
    const before = await interval.allTextContents();
    expect(before).not.toEqual([]);

    await redefined(page);
    await page.goto(`${path}?${LIVE}`);
    await expect(figure.locator("[data-value]")).toHaveText("65");
    await expect(figure.locator("figcaption")).toContainText(TODAY);

    await page.goto(`${path}?${LINK}`);
    await expect(figure.locator("[data-value]")).toHaveText("65.3");
    await expect(figure.locator("figcaption")).toContainText(THEN);
    await expect(figure.locator("figcaption")).not.toContainText(TODAY);
    expect(await interval.allTextContents()).toEqual(before);
  });
}

test("the search of a frozen page finds the players of its release, and asks today's data for none", async ({
  page,
}) => {
  await page.route(/\/data\/(index|[a-z]+\d?-[a-z0-9-]+)\.json$/, (route) => route.fulfill({ status: 404 }));
  const release = JSON.parse(readFileSync("public/data/releases/2026-11.json", "utf8"));
  const { "ita1-2017": _italy, ...datasets } = release.datasets;
  await page.route("**/data/releases/2026-11.json", (route) =>
    route.fulfill({ json: { ...release, datasets } }),
  );
  await page.goto(`/?${LINK}`);
  await page.getByRole("button", { name: "Add player" }).click();
  const dialog = page.getByRole("dialog", { name: "Add a player" });
  const field = dialog.getByRole("combobox", { name: "Player" });
  await field.fill("bonucci");
  // Not also at Milan, of a dataset that the release does not have.
  await expect(page.getByRole("option", { name: /Leonardo Bonucci/ })).toHaveText(/Euro 2016/);
});
