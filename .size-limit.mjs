import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The scripts a page names in its HTML: what loads before anything can be done on it. */
function firstScripts(page) {
  const html = readFileSync(`dist/${page}`, "utf8");
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => `dist/${path}`);
}

const ASSETS = "dist/embed/assets/";

/** A later script of the embed, by the name of its module. */
function script(name) {
  const file =
    existsSync(ASSETS) &&
    readdirSync(ASSETS).find((one) => one.startsWith(`${name}-`) && one.endsWith(".js"));
  if (!file) throw new Error(`expected ${ASSETS}${name}-….js; run npm run build`);
  return ASSETS + file;
}

/** Scripts with all that they import, each once. */
function withImports(files) {
  const all = new Set(files);
  for (const file of all)
    for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      all.add(ASSETS + name);
  return [...all];
}

const DOCUMENT = ["dist/embed/index.html", `${ASSETS}*.css`];
/** What peers and intervals need beside the first script. */
const EVIDENCE = ["loadCut", "withEvidence", "evidenceMessages"];

function embed(name, limit, later) {
  const scripts = withImports([...firstScripts("embed/index.html"), ...later.map(script)]);
  return {
    name: `embed: document, script and style, ${name} (brotli)`,
    path: [...DOCUMENT, ...scripts],
    brotli: true,
    limit,
  };
}

const VIEWS = ["profile", "radar", "scatter", "spread", "squad", "leaders", "trend", "table"];

export default [
  embed("bars as they open", "14 KiB", []),
  embed("bars with peers and intervals", "20 kB", EVIDENCE),
  ...VIEWS.map((view) => embed(view, "32 kB", [...EVIDENCE, "rareMessages", "otherViews", `${view}View`])),
  { name: "embed.js, on somebody else's page (gzip)", path: "dist/embed.js", gzip: true, limit: "1200 B" },
  {
    name: "page: scripts to the first interaction (gzip)",
    path: firstScripts("index.html"),
    gzip: true,
    limit: "110 kB",
  },
];
