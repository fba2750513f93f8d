import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
};
/** Everything is sent with the same headers, peers and ours alike, so that only the bytes differ. */
const HEADERS = { "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=3600" };

/**
 * One HTTP/1.1 server for everything that is measured: the brotli twin of a file where there is one, the file otherwise.
 *
 * @param folders looked through in this order
 * @param documents HTML by path, for pages that are no files
 * @returns its port on 127.0.0.1, and how to stop it
 */
export async function serve(folders, documents) {
  const known = new Map();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://bench").pathname);
    const found = known.get(path) ?? (await find(path, folders, documents));
    known.set(path, found);
    response.writeHead(found.status, { ...HEADERS, ...found.headers, "Content-Length": found.body.length });
    response.end(found.body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: server.address().port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function find(path, folders, documents) {
  const document = documents.get(path);
  if (document !== undefined) return answer(Buffer.from(document), ".html");
  const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
  for (const folder of folders) {
    const packed = await readFile(join(folder, `${name}.br`)).catch(() => undefined);
    if (packed !== undefined) return answer(packed, extname(name), { "Content-Encoding": "br" });
    const plain = await readFile(join(folder, name)).catch(() => undefined);
    if (plain !== undefined) return answer(plain, extname(name));
  }
  return { ...answer(Buffer.from("Nothing is here"), ".txt"), status: 404 };
}

function answer(body, extension, headers = {}) {
  return {
    status: 200,
    headers: { "Content-Type": TYPES[extension] ?? "text/plain", ...headers },
    body,
  };
}
