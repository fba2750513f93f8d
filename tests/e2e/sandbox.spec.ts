import { expect, test } from "@playwright/test";
import { hostPage } from "../server.ts";

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

test("the embed draws its chart and tells its height in a sandbox on somebody else's page", async ({
  page,
  baseURL,
}) => {
  const host = await hostPage(`<!doctype html><title>A blog</title>
    <iframe title="chart" sandbox="${SANDBOX}" width="640" height="400" src="${baseURL}/embed/"></iframe>
    <script>addEventListener("message", ({ data }) => { if (data.type === "per90:size") window.said = data; });</script>`);
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto(host.url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("figure svg").first()).toBeVisible();
  await expect(frame.locator("figure")).toContainText("76.8");
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, "said"))))
    .toMatch(/^\{"type":"per90:size","v":1,"height":\d{3}\}$/);
  expect(await frame.locator("body").evaluate(() => self.origin)).toBe("null");
  expect(troubles).toEqual([]);
  await host.close();
});
