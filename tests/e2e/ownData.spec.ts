import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { FBREF, keep, openFile, ownData, upload } from "./ownFile.ts";

/** A word of the file that no request may carry. */
const SECRET = "Konat";

test("nothing of a file is sent: every request gets a file of ours", async ({ page, baseURL }) => {
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname, search, origin } = new URL(request.url());
    const ours = origin === baseURL && /^\/(?:$|assets\/|data\/|favicon)/.test(pathname);
    const plain = request.method() === "GET" && request.postData() === null;
    if (!(ours && plain) || /own-/.test(pathname) || `${pathname}${search}`.includes(SECRET))
      sent.push(request.url());
  });
  page.on("websocket", (socket) => sent.push(socket.url()));
  await page.goto("/");
  await openFile(page);
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
  expect(sent).toEqual([]);
});

test("where the browser keeps nothing, the file is compared for the visit, which is said", async ({
  page,
}) => {
  const none = "Object.defineProperty(globalThis, 'indexedDB', { value: undefined });";
  await page.addInitScript(none);
  await page.route("**/importWorker-*.js", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${none}${await response.text()}` });
  });
  await page.goto("/");
  await openFile(page);
  await keep(page);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
  await expect(page.locator(".shown-note")).toContainText("This browser keeps no data here");
  await page.getByRole("button", { name: "Your data" }).click();
  await expect(ownData(page)).toContainText("A file is compared all the same, until you close the page.");
  await page.getByRole("button", { name: "Compare Premier League 2024/25" }).click();
  await expect(ownData(page)).toHaveCount(0);
  await expect(page.getByRole("figure").first()).toContainText("Saliba");
});

test("a worker that breaks off is told, and the chart stays", async ({ page }) => {
  await page.route("**/importWorker-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no memory')" }),
  );
  await page.goto("/");
  await openFile(page);
  await expect(page.getByRole("alert").first()).toContainText("Reading broke off");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("figure").first()).toContainText("76.8");
});

for (const scheme of ["light", "dark"] as const) {
  test(`the window of own data has no fault that axe knows at 320 px, in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 640 });
    const faults = async () => (await new AxeBuilder({ page }).analyze()).violations;
    await page.goto("/");
    await page.getByRole("button", { name: "Your data" }).click();
    await expect(page.getByText("Nothing is kept yet.")).toBeVisible();
    expect(await faults()).toEqual([]);
    await page.getByLabel("Choose a file").setInputFiles(upload(FBREF));
    await expect(page.getByText("What Per90 understood")).toBeVisible();
    await page.getByText(/rows that are no player’s/).click();
    await page.getByText("More about the source").click();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const wide = page.locator(".review-body");
    expect(await wide.evaluate((body) => body.scrollWidth - body.clientWidth)).toBe(0);
  });
}
