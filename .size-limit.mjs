import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";

/** The scripts a page names in its HTML: what loads before anything can be done on it. */
function firstScripts(page) {
  const html = readFileSync(`dist/${page}`, "utf8");
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => `dist/${path}`);
}

/** The folder of the embed's scripts and style, named for what is in it. */
const ASSETS = existsSync("dist/embed") ? `${dirname(firstScripts("embed/index.html")[0])}/` : "dist/embed/";

/** A later script of the embed, by the name of its module. */
function script(name) {
  const file = `${ASSETS}${name}.js`;
  if (!existsSync(file)) throw new Error(`expected ${file}; run npm run build`);
  return file;
}

/** Scripts with all that they import, each once. */
function withImports(files) {
  const all = new Set(files);
  for (const file of all)
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      all.add(ASSETS + name);
  return [...all];
}

/** What a link loads: the first script, and the one of its view. */
function embed(name, limit, later) {
  const scripts = withImports([...firstScripts("embed/index.html"), script(later)]);
  return {
    name: `embed: document, script and style, ${name} (brotli)`,
    path: ["dist/embed/index.html", `${ASSETS}*.css`, ...scripts],
    brotli: true,
    limit,
  };
}

const VIEWS = {
  profile: "20 kB",
  radar: "20 kB",
  scatter: "20.1 kB",
  spread: "20 kB",
  squad: "20 kB",
  leaders: "20 kB",
  trend: "20.3 kB",
  seasons: "20 kB",
  table: "20 kB",
};

export default [
  embed("bars as they open", "14 kB", "bars"),
  embed("bars with peers and intervals", "20 kB", "barsAndPeers"),
  embed("bars of percentiles", "20 kB", "percentileBars"),
  ...Object.entries(VIEWS).map(([view, limit]) => embed(view, limit, view)),
  { name: "embed.js, on somebody else's page (gzip)", path: "dist/embed.js", gzip: true, limit: "1200 B" },
  {
    name: "page: scripts to the first interaction (gzip)",
    path: firstScripts("index.html"),
    gzip: true,
    limit: "110 kB",
  },
];
