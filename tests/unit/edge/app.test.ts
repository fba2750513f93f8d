import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/edge/app.ts";
import { filesOf } from "./filesOf.ts";

const app = createApp(
  filesOf({
    "/index.html": "<title>page</title>",
    "/embed/index.html": "<title>embed</title>",
    "/assets/main-abc.js": "page()",
    "/embed/assets/main-abc.js": "embed()",
    "/data/index.json": "{}",
    "/data/eng1-2017.json": "{}",
    "/data/whole/eng1-2017.json": "{}",
    "/data/eng1-2017/0123456789ab/passes.json": "[]",
  }),
);

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  app.request(path, { headers, method });

describe("the page and the embed", () => {
  it.each(["/", "/index.html", "/?p=__proto__", "/?v=1&p=a_b.c_d&m=passes", `/?h=${"x".repeat(10_000)}`])(
    "opens the page at %.40s",
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([200, "<title>page</title>"]);
    },
  );

  it.each(["/embed", "/embed/", "/embed/?p=a_b", "/embed?c=bars"])("opens the embed at %s", async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, "<title>embed</title>"]);
  });

  it("lets only the page itself frame the page, and anybody the embed", async () => {
    const page = (await get("/")).headers.get("Content-Security-Policy");
    const embed = (await get("/embed/")).headers.get("Content-Security-Policy");
    expect(page).toMatch(/^default-src 'none';.*; frame-ancestors 'self'$/);
    expect(embed).toMatch(/^default-src 'none';.*; frame-ancestors \*$/);
  });

  it.each(["/", "/embed/"])("runs no inline script or style at %s", async (path) => {
    expect((await get(path)).headers.get("Content-Security-Policy")).not.toContain("unsafe");
  });

  it.each(["/", "/embed/"])("asks again for a page at %s", async (path) => {
    expect((await get(path)).headers.get("Cache-Control")).toBe("no-cache");
  });
});

describe("a file", () => {
  it.each([
    ["/index.html", "text/html; charset=utf-8"],
    ["/assets/main-abc.js", "text/javascript; charset=utf-8"],
    ["/data/index.json", "application/json; charset=utf-8"],
  ])("says that %s is %s", async (path, type) => {
    expect((await get(path)).headers.get("Content-Type")).toBe(type);
  });

  it.each([
    ["/assets/main-abc.js", "public, max-age=31536000, immutable"],
    ["/embed/assets/main-abc.js", "public, max-age=31536000, immutable"],
    ["/data/eng1-2017/0123456789ab/passes.json", "public, max-age=31536000, immutable"],
    ["/data/index.json", "public, max-age=300"],
    ["/data/eng1-2017.json", "public, max-age=300"],
    ["/data/whole/eng1-2017.json", "public, max-age=300"],
  ])("is kept as long as it holds: %s %s", async (path, cache) => {
    expect((await get(path)).headers.get("Cache-Control")).toBe(cache);
  });

  it.each(["/", "/embed/", "/data/index.json", "/assets/main-abc.js"])(
    "can be read from a frame without origin: %s",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("X-Frame-Options")).toBeNull();
    },
  );

  it("comes packed as the reader asks, under a tag of that packing", async () => {
    const answers = await Promise.all(
      ["br, gzip", "gzip", ""].map((accept) => get("/data/index.json", { "Accept-Encoding": accept })),
    );
    expect(answers.map(({ headers }) => headers.get("Content-Encoding"))).toEqual(["br", "gzip", null]);
    expect(new Set(answers.map(({ headers }) => headers.get("ETag"))).size).toBe(3);
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["br:{}", "gzip:{}", "{}"]);
    expect(answers.map(({ headers }) => headers.get("Content-Length"))).toEqual(["5", "7", "2"]);
    expect(answers.map(({ headers }) => headers.get("Vary"))).toEqual(Array(3).fill("Accept-Encoding"));
  });

  it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"old", ${tag}`, () => "*"])(
    "is not sent again to a reader who has it",
    async (ifNoneMatch) => {
      const tag = (await get("/data/index.json")).headers.get("ETag") ?? "";
      const response = await get("/data/index.json", { "If-None-Match": ifNoneMatch(tag) });
      expect([response.status, await response.text()]).toEqual([304, ""]);
      expect(response.headers.get("ETag")).toBe(tag);
    },
  );

  it("is sent to a reader who has an older one", async () => {
    expect((await get("/data/index.json", { "If-None-Match": '"old"' })).status).toBe(200);
  });

  it("answers HEAD like GET, without the body", async () => {
    const [full, head] = [await get("/data/index.json"), await get("/data/index.json", {}, "HEAD")];
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(full.headers));
  });
});

describe("an address that holds nothing", () => {
  it.each([
    "/nothing",
    "/data/",
    "/data",
    "/assets/../../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/package.json",
    "//etc/passwd",
    "/%",
    "/%E0%A4%A",
    "/%00",
    "/__proto__",
    "/data/constructor",
    `/${"x".repeat(20_000)}`,
  ])("answers 404 with a small page at %.40s", async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toContain('<a href="/">');
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])(
    "refuses %s and says what is allowed",
    async (method) => {
      const response = await get("/", {}, method);
      expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    },
  );
});
