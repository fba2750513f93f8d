import { expect, test } from "@playwright/test";
import { chartDrawn, code, HEIGHT, openPost, prose, QUERY, TITLE } from "./hostPost.ts";

const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

test.describe("the smart code on somebody else's page", () => {
  test("becomes the live chart when it comes near the screen, and asks for nothing before", async ({
    page,
    baseURL,
  }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    await openPost(page, prose(3000) + code(baseURL) + prose(3000));
    const figure = page.locator("figure.per90");
    await expect.poll(() => asked).toContain("/embed.js");
    await expect(figure.locator("iframe")).toHaveCount(0);
    await expect(figure.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
    expect(asked.filter((path) => path.startsWith("/embed/"))).toEqual([]);

    await page.mouse.wheel(0, 2600);
    await chartDrawn(page);
    const frame = figure.locator("iframe");
    expect(
      await frame.evaluate((element) =>
        Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      ),
    ).toMatchObject({
      title: TITLE,
      loading: "lazy",
      sandbox: SANDBOX,
      referrerpolicy: "strict-origin-when-cross-origin",
      src: `${baseURL}/embed/?${QUERY}&t=light`,
    });
    await expect(frame.contentFrame().locator("figure")).toContainText("76.8");
    expect(
      await frame
        .contentFrame()
        .locator("body")
        .evaluate(() => self.origin),
    ).toBe("null");
    await expect(figure.locator("table").first()).toBeHidden();
    await expect(frame).toHaveCSS("height", `${HEIGHT}px`);
    expect((await figure.boundingBox())?.height).toBe(HEIGHT);
    expect(troubles).toEqual([]);
  });

  test("leaves nothing on the page but the chart", async ({ page, baseURL }) => {
    const [figure = "", script = ""] = code(baseURL).split("\n");
    const look = `[Object.getOwnPropertyNames(self).filter((name) => !/^\\d+$/.test(name)), document.head.outerHTML,
      document.querySelector("p").outerHTML, document.body.getAttributeNames()]`;
    await openPost(page, `${figure}<p>Text</p><script>before = 0; before = ${look}</script>${script}`);
    await chartDrawn(page);
    const looks = await page.evaluate(`JSON.stringify([before, ${look}])`);
    const [before, after]: readonly unknown[] = JSON.parse(String(looks));
    expect(after).toEqual(before);
    expect(before).toHaveLength(4);
  });

  test("is not doubled by two scripts, and needs no place or time for them", async ({ page, baseURL }) => {
    const both = code(baseURL);
    const [figure = "", script = ""] = both.split("\n");
    await openPost(page, `<main>${both}${both}</main>`, script);
    await chartDrawn(page, 0);
    await chartDrawn(page, 1);
    await page.evaluate(
      (html) => document.querySelector("main")?.insertAdjacentHTML("beforeend", html),
      figure,
    );
    await page.mouse.wheel(0, 1000);
    await chartDrawn(page, 2);
    expect(
      await page
        .locator("figure.per90")
        .evaluateAll((all) => all.map((one) => one.querySelectorAll("iframe").length)),
    ).toEqual([1, 1, 1]);
  });

  test("draws 25 charts as they are scrolled to, none before", async ({ page, baseURL }) => {
    test.setTimeout(90_000);
    await openPost(page, prose(2000) + Array.from({ length: 25 }, () => code(baseURL) + prose(300)).join(""));
    await page.waitForLoadState("networkidle");
    await expect(page.locator("iframe")).toHaveCount(0);
    for (let index = 0; index < 25; index += 1) {
      await page.locator("figure.per90").nth(index).scrollIntoViewIfNeeded();
      await chartDrawn(page, index);
    }
    await expect(page.locator("iframe")).toHaveCount(25);
  });

  test("keeps picture or table, numbers and link where there is no script", async ({ browser, baseURL }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await openPost(page, code(baseURL) + code(baseURL, { picture: true }));
    const [table, picture] = [page.locator("figure").first(), page.locator("figure").last()];
    await expect(table.getByRole("row", { name: "Passes per 90 76.8 75.4 73.7" })).toBeVisible();
    await expect(picture.getByRole("img", { name: "van Dijk 76.8, Jones 75.4, Bastoni 73.7" })).toBeVisible();
    for (const figure of [table, picture]) {
      await expect(figure.getByRole("link", { name: TITLE }).last()).toHaveAttribute(
        "href",
        `${baseURL}/?${QUERY}`,
      );
      await expect(figure).toContainText("73.7");
      await expect(figure).toContainText("Source: Lewis Nolan");
    }
    await page.close();
  });

  test("works on a page whose policy allows the script and the frame, and nothing else", async ({
    page,
    baseURL,
  }) => {
    const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; require-trusted-types-for 'script'`;
    await openPost(page, code(baseURL), `<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    await chartDrawn(page);
    await expect(page.locator("table")).toBeHidden();
    await expect(page.locator("iframe")).toHaveCSS("color-scheme", "light");
  });

  test("keeps what it was when the chart cannot be had", async ({ page, baseURL }) => {
    await page.route("**/embed/**", (route) => route.abort());
    await openPost(page, code(baseURL));
    await expect(page.locator("iframe")).toHaveCount(1);
    await expect.poll(() => page.frames().length).toBe(2);
    await expect(page.locator("table")).toBeVisible();
    expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(0);
  });

  test("keeps what it was when the chart has no data to draw", async ({ page, baseURL }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.route("**/data/**", (route) => route.abort());
    const hear =
      "<script>heard = []; addEventListener('message', ({ data }) => heard.push(data.type))</script>";
    await openPost(page, code(baseURL), hear);
    const failed = page.locator("iframe").contentFrame().getByRole("alert");
    await expect(failed).toBeAttached({ timeout: 15_000 });
    // Sizes are told in the frame after the one that changed them.
    await failed.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      parent.postMessage({ type: "after" }, "*");
    });
    await expect.poll(() => page.evaluate(() => Reflect.get(window, "heard"))).toEqual(["after"]);
    await expect(page.locator("table")).toBeVisible();
    expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(0);
  });
});
