import { expect, type Page } from "@playwright/test";

export type CodeName = "Smart" | "Plain frame" | "Picture and link";

/** Opens the window of codes from the share panel. */
export async function openEmbedWindow(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Embed…" }).click();
  await expect(page.getByRole("dialog", { name: "Embed this chart" })).toBeVisible();
}

/** Copies a code in the open window. The page must be allowed to read the clipboard. */
export async function copyCode(page: Page, name: CodeName): Promise<string> {
  await page.getByRole("radio", { name, exact: true }).check();
  await page.getByRole("button", { name: "Copy code" }).click();
  await expect(page.getByText("Code copied")).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The attributes of the first element that `selector` finds in a piece of HTML, as a browser reads them. */
export async function attributesIn(
  page: Page,
  html: string,
  selector: string,
): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    ([text, wanted]) => {
      const element = new DOMParser().parseFromString(text, "text/html").querySelector(wanted);
      return Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
    },
    [html, selector] as const,
  );
}
