import { chooseEncoding } from "./chooseEncoding.ts";
import { refuse } from "./refuse.ts";
import type { Encoding, StaticFile, StaticFiles } from "./staticFiles.ts";
import { staticHeaders } from "./staticHeaders.ts";

/** The pages that people share, and the files behind them. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ["/", "/index.html"],
  ["/embed", "/embed/index.html"],
  ["/embed/", "/embed/index.html"],
]);

/**
 * Answers for one file: 200 with the packing the reader asked for, 304 when the reader has it, 404 when there is none.
 *
 * @param request a GET; its query is the page's own business
 */
export async function serveFile(files: StaticFiles, request: Request): Promise<Response> {
  const path = filePath(request.url);
  const file = path === undefined ? undefined : await files.find(path);
  if (path === undefined || file === undefined) return refuse(404);
  const encoding = chooseEncoding(request.headers.get("Accept-Encoding"), file.packed);
  const headers = { ...staticHeaders(path), ETag: entityTag(file, encoding) };
  if (isKnown(request.headers.get("If-None-Match"), headers.ETag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = await file.read(encoding);
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Length": String(body.byteLength),
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    },
  });
}

function filePath(url: string): string | undefined {
  const { pathname } = new URL(url);
  try {
    return PAGES.get(pathname) ?? decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function entityTag(file: StaticFile, encoding: Encoding): string {
  return `"${file.hash}${encoding === "identity" ? "" : `-${encoding}`}"`;
}

function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  return ifNoneMatch
    .split(",")
    .map((known) => known.trim().replace(/^W\//, ""))
    .some((known) => known === tag || known === "*");
}
