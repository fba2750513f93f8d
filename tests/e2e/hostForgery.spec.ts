import { expect, test } from "@playwright/test";
import { hostPage } from "../server.ts";
import { chartDrawn, code, HEIGHT, openPost, QUERY } from "./hostPost.ts";

test.describe("what is not ours", () => {
  test("a figure that leads elsewhere is never upgraded", async ({ page, baseURL }) => {
    const { host, port } = new URL(baseURL ?? "");
    const elsewhere = [
      "javascript:alert(1)//" + baseURL,
      `https://${host}/?${QUERY}`,
      `http://127.0.0.1:${Number(port) + 1}/?${QUERY}`,
      `http://per90.example/?${QUERY}`,
      `${baseURL}/other/?${QUERY}`,
      `${baseURL}/embed/?${QUERY}`,
      `${baseURL}//?${QUERY}`,
      `http://someone@${host}/?${QUERY}`,
      `http://${host}@per90.example/?${QUERY}`,
      `data:text/html,${baseURL}/`,
      `/?${QUERY}`,
      "",
    ];
    const figures = elsewhere.map((href) => `<figure class="per90"><a href="${href}">A chart</a></figure>`);
    const other = `<figure class="per90"><a href="https://a.example/">First</a> <a href="${baseURL}/?${QUERY}">Second</a></figure>`;
    await openPost(
      page,
      [...figures, other, `<figure><a href="${baseURL}/?${QUERY}">No class</a></figure>`, code(baseURL)].join(
        "",
      ),
    );
    await page.locator("figure").last().scrollIntoViewIfNeeded();
    await chartDrawn(page, elsewhere.length + 1);
    await expect(page.locator("iframe")).toHaveCount(1);
  });

  test("a forged message changes nothing", async ({ page, baseURL }) => {
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    const forger = await hostPage("<!doctype html><title>Forger</title>");
    await openPost(
      page,
      code(baseURL) + `<iframe id="forger" sandbox="allow-scripts" src="${forger.url}"></iframe>`,
    );
    await chartDrawn(page);
    const said = (height: unknown) => ({ type: "per90:size", v: 1, height });
    const frames = page.frames();
    const theirs = frames.find((frame) => frame.url() === forger.url);
    const ours = frames.find((frame) => frame.url().includes("/embed/"));
    // The right shape from the wrong window.
    await theirs?.evaluate(
      (forged) => forged.forEach((one) => parent.postMessage(one, "*")),
      [said(800), said(9999), said("3333px")],
    );
    await page.evaluate((forged) => postMessage(forged, "*"), said(801));
    // The right window and the wrong shape.
    const shapes = [9999, "3333px", -5, 1e9, 0, 119, 4001, 300.5, null, [500], "500", { valueOf: 500 }].map(
      said,
    );
    const others = [
      null,
      500,
      "per90:size",
      [],
      {},
      { ...said(800), v: 2 },
      { ...said(800), v: "1" },
      { ...said(800), type: "size" },
      { ...said(800), type: ["per90:size"] },
    ];
    await ours?.evaluate(
      (forged) => forged.forEach((one) => parent.postMessage(one, "*")),
      [...shapes, ...others],
    );
    await ours?.evaluate(() => {
      const inherited: unknown = JSON.parse('{"__proto__":{"type":"per90:size","v":1,"height":802}}');
      const size = { type: "per90:size", v: 1 };
      for (const one of [
        inherited,
        { ...size, height: Number.NaN },
        { ...size, height: Infinity },
        { ...size, height: 500n },
        new Map([["height", 500]]),
      ])
        parent.postMessage(one, "*");
    });
    // The right shape and window, and a host whose objects all inherit a type.
    await page.evaluate(() => Object.assign(Object.prototype, { type: "per90:size", v: 1, height: 803 }));
    await ours?.evaluate(() => parent.postMessage({}, "*"));
    await page.evaluate(() =>
      ["type", "v", "height"].forEach((name) => Reflect.deleteProperty(Object.prototype, name)),
    );
    // An origin that no frame of ours has.
    await page.evaluate(() => {
      const source = document.querySelector("iframe")?.contentWindow ?? null;
      const data = { type: "per90:size", v: 1, height: 804 };
      for (const origin of ["https://per90.example", location.origin, ""])
        dispatchEvent(new MessageEvent("message", { source, origin, data }));
    });
    // Messages come in order: when a true one has arrived, all before it had no effect.
    const heights = page.locator("iframe").first();
    await expect(heights).toHaveCSS("height", `${HEIGHT}px`);
    await ours?.evaluate(() => parent.postMessage({ type: "per90:size", v: 1, height: 640 }, "*"));
    await expect(heights).toHaveCSS("height", "640px");
    expect(await page.locator("iframe").evaluateAll((all) => all.map((one) => one.clientHeight))).toEqual([
      640, 150,
    ]);
    expect(troubles).toEqual([]);
    await forger.close();
  });
});
