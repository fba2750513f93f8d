import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { delay, http, HttpResponse } from "msw";

/** Every file under `data/`, whatever the origin. */
export const DATA_URL = "*/data/*";

/** The only network the tests have: the shipped data, by path, and 404 for the rest of `data/`. */
export const handlers = [http.get(DATA_URL, async ({ request }) => fileResponse(await shipped(request.url)))];

/** The same network with one thing wrong, named for what breaks; `server.use(broken.down())`. */
export const broken = {
  down: (url = DATA_URL) => http.get(url, () => new HttpResponse(null, { status: 503 })),
  notFound: (url = DATA_URL) => http.get(url, () => new HttpResponse(null, { status: 404 })),
  html: (url = DATA_URL) => http.get(url, () => HttpResponse.html("<!doctype html><title>Sign in</title>")),
  truncated: (url = DATA_URL) => changed(url, (text) => text.slice(0, 40)),
  /** Whole and well-formed, but of another state of the data than was asked for. */
  wrongHash: (url = DATA_URL) =>
    changed(url, (text) => text.replace(/"hash":"[0-9a-f]{12}"/, '"hash":"000000000000"')),
  offline: (url = DATA_URL) => http.get(url, () => HttpResponse.error()),
  never: (url = DATA_URL) =>
    http.get(url, async () => {
      await delay("infinite");
    }),
};

function changed(url: string, change: (text: string) => string) {
  return http.get(url, async ({ request }) => {
    const text = await shipped(request.url);
    return fileResponse(text === undefined ? undefined : change(text));
  });
}

function fileResponse(text: string | undefined): Response {
  if (text === undefined) return new HttpResponse(null, { status: 404 });
  return HttpResponse.text(text, { headers: { "Content-Type": "application/json" } });
}

async function shipped(url: string): Promise<string | undefined> {
  const { pathname } = new URL(url);
  const path = pathname.slice(pathname.indexOf("/data/") + 1);
  return readFile(join(import.meta.dirname, "../../public", path), "utf8").catch(() => undefined);
}
