// npm run bench: what Per90 costs beside other ways to show the same three bars. Writes docs/benchmarks.md.
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { launch } from "./browser.mjs";
import { buildAll, FOLDERS } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { VIEWS, WITH_PEERS } from "./links.mjs";
import { describeMachine } from "./machine.mjs";
import { measureWeight } from "./measureWeight.mjs";
import { readOptions } from "./options.mjs";
import { ourCodes } from "./ourCodes.mjs";
import { PAGES } from "./pages.mjs";
import { COUNTS, POSTS, postHtml } from "./posts.mjs";
import { report } from "./report.mjs";
import { measureRounds, warmUp } from "./rounds.mjs";
import { serve } from "./server.mjs";

const REPORT = new URL("../docs/benchmarks.md", import.meta.url);

const words = process.argv.slice(2);
const options = readOptions(words);
const unknown = options.only.filter((id) => ![...PAGES, ...POSTS].some((known) => known.id === id));
if (unknown.length > 0) throw new Error(`No page or post is called ${unknown.join(", ")}`);
await buildAll({ again: options.build });
const machine = describeMachine();
const chromium = await findChromium();
const documents = new Map();
const server = await serve(FOLDERS, documents);
const browser = await launch(chromium.path, chromium.flags);
try {
  const { product } = await browser.send("Browser.getVersion");
  const results = await measure();
  const text = await format(
    report({ ...results, machine, product, words, rounds: options.rounds, versions: await versions() }),
    { parser: "markdown", printWidth: 110 },
  );
  if (options.full) await writeFile(REPORT, text);
  console.log(text);
  if (!options.full) console.log("docs/benchmarks.md stays as it was: this was no full run.");
} finally {
  await browser.close();
  server.close();
}

async function measure() {
  // Another site for the browser, so that frames get a process of their own, as in a stranger's post.
  const root = `http://127.0.0.1:${server.port}/`;
  const host = `http://localhost:${server.port}/`;
  const { missing, ...codes } = await ourCodes();
  const wanted = ({ id }) => options.only.length === 0 || options.only.includes(id);
  const pages = PAGES.filter(wanted);
  const posts = POSTS.filter(({ id }) => wanted({ id }) && (id !== "smart" || missing === undefined));
  for (const post of posts)
    for (const count of COUNTS)
      documents.set(`/posts/${post.id}-${count}`, postHtml(post, count, { root, ...codes }));
  const bench = { browser, root, host, pages, posts };
  const weights = await weigh(root);
  await warmUp(bench);
  const samples = await measureRounds(bench, options.rounds, console.error);
  return { pages, posts, samples, weights, noSmart: missing };
}

/** What the embed fetches for each view and for a league's three players. */
async function weigh(root) {
  const views = [];
  for (const { view, link } of VIEWS)
    views.push({ view, ...(await measureWeight(browser, `${root}embed/${link}`)) });
  return { views, peers: await measureWeight(browser, `${root}embed/${WITH_PEERS}`) };
}

async function versions() {
  const { dependencies } = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"));
  return dependencies;
}
