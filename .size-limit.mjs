import { readFileSync } from "node:fs";

/** The scripts a page names in its HTML: what loads before anything can be done on it. */
function firstScripts(page) {
  const html = readFileSync(`dist/${page}`, "utf8");
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => `dist/${path}`);
}

export default [
  {
    name: "embed: document, script and style (brotli)",
    path: ["dist/embed/index.html", "dist/embed/assets/*.js", "dist/embed/assets/*.css"],
    brotli: true,
    limit: "14 kB",
  },
  {
    name: "page: scripts to the first interaction (gzip)",
    path: firstScripts("index.html"),
    gzip: true,
    limit: "110 kB",
  },
];
