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

async function headOf(path: string) {
  const response = await app.request(path);
  expect(response.status).toBe(200);
  const html = await response.text();
  const document = new DOMParser().parseFromString(html, "text/html");
  const content = (selector: string) => document.head.querySelector(selector)?.getAttribute("content");
  const href = (selector: string) => document.head.querySelector(selector)?.getAttribute("href");
  return { html, document, content, href };
}

describe("the page of a link", () => {
  it("says the finding, its numbers and its source before any script runs", async () => {
    const { document, content } = await headOf("/");
    expect(document.title).toBe("Van Dijk averages the most passes of the three · Per90");
    expect(content('meta[property="og:title"]')).toBe("Van Dijk averages the most passes of the three");
    for (const figure of ["73.7", "75.4", "76.8"])
      expect(content('meta[name="description"]')).toContain(figure);
    expect(content('meta[name="description"]')).toContain("Source:");
  });

  it("has each thing once, so that no reader of heads takes the general one", async () => {
    const { document } = await headOf(`/?${DUO}`);
    for (const selector of ["title", 'meta[name="description"]', 'link[rel="canonical"]'])
      expect([selector, document.head.querySelectorAll(selector).length]).toEqual([selector, 1]);
  });

  it("names the one spelling of its address, whatever order it was asked in", async () => {
    const { href, content } = await headOf(`/?m=passes&p=${DUO.slice(2, -9)}&t=auto`);
    expect(href('link[rel="canonical"]')).toBe(`${ORIGIN}/?${DUO}`);
    expect(content('meta[property="og:url"]')).toBe(`${ORIGIN}/?${DUO}`);
  });

  it("leads to its oEmbed answer by an absolute address, within the first 150 kB", async () => {
    const { href, html } = await headOf(`/?${DUO}`);
    const discovery = href('link[type="application/json+oembed"]') ?? "";
    expect(discovery).toBe(`${ORIGIN}/oembed?format=json&url=${encodeURIComponent(`${ORIGIN}/?${DUO}`)}`);
    expect(html.indexOf("json+oembed")).toBeLessThan(150_000);
    const answer = await app.request(discovery.slice(ORIGIN.length));
    expect(answer.status).toBe(200);
  });

  it("takes an author's headline as text, never as HTML", async () => {
    const headline = `Pelé "O'Rei" <Jr.> & Søren`;
    const { document, content } = await headOf(`/?${DUO}&h=${encodeURIComponent(headline)}`);
    expect(document.title).toBe(`${headline} · Per90`);
    expect(content('meta[property="og:title"]')).toBe(headline);
    expect(document.querySelector("jr\\.")).toBeNull();
  });

  it("follows the Host where no origin is set", async () => {
    const local = createApp(await siteFiles());
    const html = await (await local.request("http://localhost:4173/")).text();
    expect(html).toContain('<link rel="canonical" href="http://localhost:4173/?p=');
  });

  it.each([
    ["nobody that it knows", "p=nobody_nowhere-1900&m=passes"],
    ["somebody's own file", "p=ada_own-file.bo_own-file&m=passes"],
    ["nobody", "p=&m=passes"],
  ])("of %s stays as it is", async (_, query) => {
    const { document } = await headOf(`/?${query}`);
    expect(document.title).toBe("Per90: how do these players compare?");
    expect(document.head.querySelector('link[rel="canonical"]')).toBeNull();
  });

  it("answers HEAD as it answers GET, without a body", async () => {
    const got = await app.request(`/?${DUO}`);
    const asked = await app.request(`/?${DUO}`, { method: "HEAD" });
    expect(await asked.text()).toBe("");
    for (const name of ["ETag", "Content-Type", "Content-Length", "Content-Security-Policy"])
      expect([name, asked.headers.get(name)]).toEqual([name, got.headers.get(name)]);
  });

  it("is not sent again to who has it", async () => {
    const tag = (await app.request(`/?${DUO}`)).headers.get("ETag") ?? "";
    const again = await app.request(`/?${DUO}`, { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(304);
    const other = await app.request("/", { headers: { "If-None-Match": tag } });
    expect(other.status).toBe(200);
  });

  it("is packed where the place it runs in can pack", async () => {
    const packing = createApp(await siteFiles(), { pack: async () => new Uint8Array([7]) });
    const response = await packing.request("/", { headers: { "Accept-Encoding": "br" } });
    expect(response.headers.get("Content-Encoding")).toBe("br");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([7]));
  });
});
