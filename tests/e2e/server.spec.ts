import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "@playwright/test";
import { freePort } from "../server.ts";

const FOREVER = "public, max-age=31536000, immutable";

test.describe("what the server sends", () => {
  for (const path of ["/", "/embed/", "/data/index.json"]) {
    test(`${path} comes packed with brotli, and is not sent twice`, async ({ request }) => {
      const first = await request.get(path, { headers: { "Accept-Encoding": "br, gzip" } });
      expect(first.status()).toBe(200);
      expect(first.headers()).toMatchObject({
        "content-encoding": "br",
        vary: "Accept-Encoding",
        "access-control-allow-origin": "*",
        "x-content-type-options": "nosniff",
      });
      const tag = first.headers()["etag"] ?? "";
      const headers = { "Accept-Encoding": "br, gzip", "If-None-Match": tag };
      expect((await request.get(path, { headers })).status()).toBe(304);
    });
  }

  for (const path of ["/", "/embed/"]) {
    test(`${path} names its scripts and styles by their content, to be kept for good`, async ({
      request,
    }) => {
      const html = await (await request.get(path)).text();
      const files = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? "");
      expect(files.length).toBeGreaterThan(1);
      for (const file of files) {
        const response = await request.get(file, { headers: { "Accept-Encoding": "gzip" } });
        expect(response.headers()).toMatchObject({ "cache-control": FOREVER, "content-encoding": "gzip" });
      }
    });
  }

  test("the embed is one document, one script, one that asks ahead of it, and one style", async ({
    request,
  }) => {
    const html = await (await request.get("/embed/")).text();
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<link/g)).toHaveLength(1);
    expect(html.match(/\/embed\/assets\//g)).toHaveLength(3);
  });

  for (const path of ["/", "/embed/"]) {
    test(`${path} has no script or style within it`, async ({ request }) => {
      const html = await (await request.get(path)).text();
      expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
    });
  }

  for (const path of ["/?p=__proto__", `/?h=${"x".repeat(10_000)}`, "/embed?p=a_b", "/embed/?%zz"]) {
    test(`${path.slice(0, 40)} opens, and HEAD says the same`, async ({ request }) => {
      const [get, head] = [await request.get(path), await request.head(path)];
      expect([get.status(), head.status()]).toEqual([200, 200]);
      expect(head.headers()["etag"]).toBe(get.headers()["etag"]);
    });
  }

  test("an unknown address is told so in a page", async ({ page }) => {
    const response = await page.goto("/nothing/here");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "Open Per90" })).toBeVisible();
  });
});

test.describe("a server that is asked nonsense", () => {
  const nonsense = [
    "GET /../../package.json HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /..%2f..%2fpackage.json HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET //%%zz HTTP/1.1\r\nHost: [bad\r\n\r\n",
    "GET http://[bad/ HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n",
    `GET /${"x".repeat(30_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc",
    "\0\0\0\r\n\r\n",
  ];
  for (const message of nonsense) {
    test(`refuses ${JSON.stringify(message.slice(0, 36))} and goes on`, async ({ baseURL, request }) => {
      expect(await statusOf(message, new URL(baseURL ?? "").port)).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect((await request.get("/")).status()).toBe(200);
    });
  }
});

test.describe("npm start", () => {
  test("says where it is, and stops when it is told to", async () => {
    const port = await freePort();
    const server = start(String(port));
    await expect.poll(() => server.output()).toContain(`Per90 is at http://localhost:${port}/\n`);
    server.process.kill("SIGTERM");
    expect(await server.exit).toBe(0);
  });

  test("says so when the port is in use", async ({ baseURL }) => {
    const { port } = new URL(baseURL ?? "");
    const server = start(port);
    expect(await server.exit).toBe(1);
    expect(server.output()).toContain(`Port ${port} is in use`);
  });

  test("says so when the public origin is no address", async () => {
    const server = start("0", { PUBLIC_ORIGIN: "per90.example" });
    expect(await server.exit).toBe(1);
    expect(server.output()).toContain("PUBLIC_ORIGIN must be an address like https://per90.example");
  });

  test("says so when the port is no port", async () => {
    const server = start("http");
    expect(await server.exit).toBe(1);
    expect(server.output()).toContain('not "http"');
  });
});

async function statusOf(message: string, port: string): Promise<string> {
  const socket = connect(Number(port), "127.0.0.1");
  socket.end(message);
  return (await text(socket)).split("\r\n")[0] ?? "";
}

function start(port: string, more: Readonly<Record<string, string>> = {}) {
  const process: ChildProcess = spawn("node", ["build/serve.js"], {
    env: { ...globalThis.process.env, PORT: port, ...more },
  });
  let output = "";
  for (const stream of [process.stdout, process.stderr]) {
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  return {
    process,
    output: () => output,
    exit: once(process, "close").then(([code]: (number | null)[]) => code),
  };
}
