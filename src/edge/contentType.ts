const TYPES: ReadonlyMap<string, string> = new Map([
  ["css", "text/css; charset=utf-8"],
  ["csv", "text/csv; charset=utf-8"],
  ["html", "text/html; charset=utf-8"],
  ["ico", "image/x-icon"],
  ["js", "text/javascript; charset=utf-8"],
  ["json", "application/json; charset=utf-8"],
  ["md", "text/markdown; charset=utf-8"],
  ["png", "image/png"],
  ["svg", "image/svg+xml; charset=utf-8"],
  ["ttf", "font/ttf"],
  ["txt", "text/plain; charset=utf-8"],
  ["webmanifest", "application/manifest+json; charset=utf-8"],
  ["woff2", "font/woff2"],
]);

/** The media type of a file by the end of its name; bytes to save when the end is not known. */
export function contentType(path: string): string {
  return TYPES.get(path.slice(path.lastIndexOf(".") + 1)) ?? "application/octet-stream";
}
