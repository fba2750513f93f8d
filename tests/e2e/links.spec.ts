import AxeBuilder from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

/** A link that was once handed out or could be, and what its reader saw. */
interface Opens {
  readonly name: string;
  /** From the root of the site. */
  readonly link: string;
  readonly says: {
    /** Empty where there is no chart. */
    readonly headline: string;
    /** On the page the chips, in the embed the heads of the table. */
    readonly players?: readonly string[];
    /** Metric and figures of the table's first row, as printed: of frozen links and of those that carry their numbers. */
    readonly row?: readonly string[];
    readonly view?: string;
    readonly theme?: string;
  };
  /** Above the chart: what the link is and what was wrong with it, a text a box. */
  readonly told?: readonly string[];
}

const links: readonly Opens[] = JSON.parse(
  readFileSync(new URL("../fixtures/links/opens.json", import.meta.url), "utf8"),
);

for (const { name, link, says, told = [] } of links) {
  test(`the link opens what it said: ${name}`, async ({ page }) => {
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    await page.goto(link);
    const headline = page.getByRole("heading", { level: 1 });
    await expect(page.locator("h1, [role=alert]").first()).toBeVisible();
    await expect(headline).toHaveText(says.headline === "" ? [] : [says.headline]);
    await expect(page.locator(".trouble, .embed.failed")).toContainText([...told]);
    const players = page.locator(
      link.startsWith("/embed/") ? "figure table thead th:not(:first-child)" : ".chips .chip strong",
    );
    await expect(players).toHaveText([...(says.players ?? [])]);
    if (says.row !== undefined)
      await expect(page.locator("figure table tbody tr").first().locator("> *")).toHaveText([...says.row]);
    if (says.view !== undefined)
      await expect(page.locator(".tabs [aria-current=true]")).toHaveText(says.view);
    await expect(
      page.locator(`html${says.theme ? `[data-theme=${says.theme}]` : ":not([data-theme])"}`),
    ).toHaveCount(1);
    expect(faults).toEqual([]);
  });
}

for (const name of ["own numbers: a profile with a headline", "own numbers, cut off", "frozen: profile"]) {
  for (const [width, scheme] of [
    [1280, "light"],
    [320, "dark"],
  ] as const) {
    test(`${name}: whole and accessible at ${width} px, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(links.find((one) => one.name === name)?.link ?? "");
      await expect(page.locator("h1, [role=alert]").first()).toBeVisible();
      const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overhang)).toBe(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

test("numbers that a link carries reach no server, from view to view and back", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.url()} ${request.headers()["referer"] ?? ""}`));
  await page.goto(links.find((one) => one.name === "own numbers: bars")?.link ?? "");
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText("Van Dijk, Koulibaly and Otamendi on 4 metrics");
  const { hash } = new URL(page.url());
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expect(page.getByRole("figure").getByRole("table").first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe(hash);
  await page.goBack();
  await expect(page.locator(".tabs [aria-current=true]")).toHaveText("Bars");
  expect(asked.filter((address) => /#|o=|\/data\//.test(address))).toEqual([]);
  await page.getByRole("link", { name: "Start a comparison of your own" }).click();
  await expect(page.getByRole("button", { name: /Add player/ })).toBeVisible();
  expect(new URL(page.url()).hash).toBe("");
});
