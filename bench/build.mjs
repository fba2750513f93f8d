import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "vite";
import { drawChart } from "./peers/handwritten/drawChart.js";
import { PAGES } from "./pages.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BENCH = fileURLToPath(new URL(".", import.meta.url));
/** What the server looks through: the peers, then ours. */
export const FOLDERS = [join(BENCH, "dist"), join(ROOT, "dist")];

/**
 * Installs and builds what is missing, and the peers always.
 *
 * @param again builds ours also when it is there
 */
export async function buildAll({ again }) {
  if (!existsSync(join(BENCH, "node_modules"))) npm("ci", "--prefix", "bench", "--no-audit", "--no-fund");
  if (again || !existsSync(join(ROOT, "dist/embed/index.html"))) npm("run", "build");
  await buildPeers();
}

async function buildPeers() {
  const [folder] = FOLDERS;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyFile(join(BENCH, "figures.json"), join(folder, "figures.json"));
  const page = (await readFile(join(BENCH, "peers/page.html"), "utf8")).replace(/\n\s*/g, "");
  for (const { id } of PAGES.filter(({ ours }) => !ours)) await write(id, page);
  execFileSync(process.execPath, ["scripts/precompress.mjs", folder], { cwd: ROOT, stdio: "inherit" });
}

async function write(id, page) {
  const folder = join(FOLDERS[0], "peers", id);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, "index.html"),
    await WRITTEN_BY[id in WRITTEN_BY ? id : "script"](page, folder, id),
  );
}

/** How the HTML of a peer comes about. */
const WRITTEN_BY = {
  async script(page, folder, id) {
    await writeFile(join(folder, "main.js"), await script(id));
    return page.replace("<!-- script -->", `<script type="module" src="/peers/${id}/main.js"></script>`);
  },
  async "handwritten-inline"(page) {
    const inline = await script("handwritten");
    return page.replace("<!-- script -->", () => `<script type="module">${inline.trim()}</script>`);
  },
  async static(page) {
    const { players } = JSON.parse(await readFile(join(BENCH, "figures.json"), "utf8"));
    return page
      .replace("<!-- script -->", "")
      .replace('<div id="chart"></div>', () => `<div id="chart">${drawChart(players)}</div>`);
  },
};

/** A peer with all that it imports, minified, as one script. */
async function script(id) {
  const entry = ["main.js", "main.jsx"].map((name) => join(BENCH, "peers", id, name)).find(existsSync);
  const { output } = await bundle({
    root: join(BENCH, "peers", id),
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

function npm(...words) {
  execFileSync("npm", words, { cwd: ROOT, stdio: "inherit" });
}
