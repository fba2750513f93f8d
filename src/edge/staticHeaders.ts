import { contentType } from "./contentType.ts";

/** The reader's page: its own files and nothing else, framed by itself only. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** The chart in somebody's post. `'self'` is the address it came from, also when a sandbox takes its origin away. */
const EMBED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/** A year, for a name that changes with the content. */
const FOREVER = "public, max-age=31536000, immutable";
const HASHED = /^\/(?:(?:embed\/)?assets\/|data\/[a-z0-9-]+\/[0-9a-f]{12}\/)/;

/**
 * The headers every answer for a path carries, whatever its encoding or status.
 *
 * @param path of the file, from the root
 */
export function staticHeaders(path: string): Record<string, string> {
  return {
    "Content-Type": contentType(path),
    "Cache-Control": cacheControl(path),
    Vary: "Accept-Encoding",
    // An embed in a sandbox has no origin of its own, so even its own files are foreign to it.
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    ...(path.endsWith(".html") && { "Content-Security-Policy": policy(path) }),
  };
}

function policy(path: string): string {
  return path.startsWith("/embed/") ? EMBED_POLICY : PAGE_POLICY;
}

function cacheControl(path: string): string {
  if (HASHED.test(path)) return FOREVER;
  // What descriptors lead to is kept for good, so an old one still shows a true chart.
  if (path.startsWith("/data/")) return "public, max-age=300";
  // Posts that nobody will edit again ask for it at every visit.
  if (path === "/embed.js") return "public, max-age=3600";
  return "no-cache";
}
