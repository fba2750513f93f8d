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
