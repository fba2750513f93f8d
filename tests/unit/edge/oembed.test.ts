// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../../src/edge/app.ts";
import { siteFiles } from "./siteFiles.ts";

const ORIGIN = "https://per90.example";
const DUO = "p=virgil-van-dijk_eng1-2017.harry-kane_eng1-2017&m=passes";
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  app = createApp(await siteFiles(), { origin: ORIGIN });
});

function ask(url: string, more = "", method = "GET") {
  return app.request(`/oembed?url=${encodeURIComponent(url)}${more}`, { method });
}

async function frameOf(response: Response) {
  const answer: unknown = await response.json();
  const { html, ...rest } = Object.fromEntries(Object.entries(answer ?? {}));
  const { body } = new DOMParser().parseFromString(String(html), "text/html");
  return { rest, html: String(html), body, frame: body.querySelector("iframe") };
}

describe("an oEmbed answer", () => {
  it("is one bare frame with the finding, as large as it says", async () => {
    const response = await ask(`${ORIGIN}/?${DUO}`);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([
      200,
      "application/json; charset=utf-8",
    ]);
    const { rest, body, frame } = await frameOf(response);
    expect(rest).toMatchObject({ version: "1.0", type: "rich", provider_name: "Per90", width: 640 });
    expect(rest["provider_url"]).toBe(`${ORIGIN}/`);
    expect([body.childNodes.length, body.firstChild]).toEqual([1, frame]);
    expect(frame?.getAttribute("src")).toBe(`${ORIGIN}/embed/?${DUO}`);
    expect(frame?.getAttribute("title")).toBe(rest["title"]);
    expect(frame?.getAttribute("height")).toBe(String(rest["height"]));
    expect(Number.isInteger(rest["height"])).toBe(true);
  });

  it("is never larger than the room there is, and higher where it is narrow", async () => {
    const narrow = await frameOf(await ask(`${ORIGIN}/?${DUO}`, "&maxwidth=300"));
    const wide = await frameOf(await ask(`${ORIGIN}/?${DUO}`, "&maxwidth=9000"));
    const low = await frameOf(await ask(`${ORIGIN}/?${DUO}`, "&maxheight=200"));
    expect([narrow.rest["width"], wide.rest["width"], low.rest["height"]]).toEqual([300, 640, 200]);
    expect(Number(narrow.rest["height"])).toBeGreaterThan(Number(wide.rest["height"]));
    expect(low.frame?.getAttribute("height")).toBe("200");
  });

  it.each(["-1", "0", "1e3", "NaN", "12px", "9999999"])("takes no notice of a width of %s", async (size) => {
    const { rest } = await frameOf(await ask(`${ORIGIN}/?${DUO}`, `&maxwidth=${size}`));
    expect(rest["width"]).toBe(640);
  });

  it("takes an author's headline through every layer as it was written", async () => {
    const headline = `Pelé "O'Rei" <Jr.> & Søren`;
    const { rest, frame } = await frameOf(await ask(`${ORIGIN}/?${DUO}&h=${encodeURIComponent(headline)}`));
    expect([rest["title"], frame?.getAttribute("title")]).toEqual([headline, headline]);
  });

  it("is had of the embed's address too, and of the opening", async () => {
    for (const path of ["/", "", "/embed/", `/embed/?${DUO}`])
      expect([path, (await ask(`${ORIGIN}${path}`)).status]).toEqual([path, 200]);
  });

  it.each([
    ["another site", "https://elsewhere.example/?p=a_b"],
    ["another scheme", "http://per90.example/"],
    ["another path", `${ORIGIN}/data/index.json`],
    ["a name and password", "https://a:b@per90.example/"],
    ["no address", "per90"],
    ["a script", "javascript:alert(1)"],
    ["nobody known", `${ORIGIN}/?p=nobody_nowhere-1900&m=passes`],
    ["somebody's own file", `${ORIGIN}/?p=ada_own-file&m=passes`],
    ["numbers that only the link carries", `${ORIGIN}/#o=AAAA`],
  ])("is refused of %s", async (_, url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it("is JSON or nothing", async () => {
    expect((await ask(`${ORIGIN}/`, "&format=xml")).status).toBe(501);
    expect((await ask(`${ORIGIN}/`, "&format=json")).status).toBe(200);
    expect((await app.request("/oembed")).status).toBe(400);
  });

  it("answers HEAD as it answers GET, without a body", async () => {
    const response = await ask(`${ORIGIN}/`, "", "HEAD");
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect((await ask("https://elsewhere.example/", "", "HEAD")).status).toBe(404);
  });
});

describe("the server's health", () => {
  it("is told to whoever looks after it, and kept by nobody", async () => {
    const response = await app.request("/health");
    expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  });
});
