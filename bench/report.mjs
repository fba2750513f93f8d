import { bodies } from "./bodies.mjs";
import { judge } from "./budgets.mjs";
import { CONDITIONS, JUDGED } from "./conditions.mjs";
import { YARDSTICK } from "./pages.mjs";
import { COUNTS } from "./posts.mjs";
import { pageKey, postKey } from "./rounds.mjs";
import { ratio, summary } from "./statistics.mjs";
import { figure, spread, table, times } from "./table.mjs";

/** The whole of docs/benchmarks.md as Markdown, from the samples of one run. */
export function report(run) {
  return [
    "# Benchmarks",
    `Written by \`npm run bench\`, never by hand. Figures are medians of ${run.rounds} rounds, with the quarter below and the quarter above; ratios are to the page written by hand with its script in a file.`,
    conditionsOfRun(run),
    "## Budgets",
    budgetTable(run),
    "Judged by the medians, before rounding, on Lighthouse's Slow 4G with 4x CPU; kB are 1,000 bytes of brotli bodies. What frames cost is counted above the same post without charts. JavaScript to the first interaction is checked by `npm run size`. Choices, search, statistics and import are not measured here.",
    "## Bytes",
    bytesTable(run),
    ...CONDITIONS.flatMap((condition) => [
      `## ${condition.label}`,
      ...(condition.note === undefined ? [] : [condition.note]),
      timeTable(run, condition),
    ]),
    "## Many charts on one post",
    ...COUNTS.map((count) => postTable(run, count)),
    ...(run.noSmart === undefined ? [] : [`Smart code: ${run.noSmart}.`]),
    "## What each view of the embed fetches",
    viewTable(run),
    METHOD,
  ].join("\n\n");
}

function conditionsOfRun({ machine, product, words, versions }) {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `- Command: \`${["npm run bench", ...(words.length > 0 ? ["--", ...words] : [])].join(" ")}\``,
    `- Date: ${new Date().toISOString().slice(0, 10)}`,
    `- Machine: ${machine.hardware}; load before the run ${machine.load.toFixed(1)}`,
    `- Browser: ${product}`,
    `- Packages: ${packages.join(", ")}`,
  ].join("\n");
}

function budgetTable(run) {
  const rows = judge(figuresOf(run)).map(({ what, budget, measured, holds }) => [
    what,
    budget,
    measured,
    holds === undefined ? "–" : holds ? "yes" : "**no**",
  ]);
  return table(["budget", "at most", "measured", "holds"], rows);
}

function figuresOf({ pages, posts, samples, weights, noSmart }) {
  const ofPages = (what) =>
    Object.fromEntries(pages.map(({ id }) => [id, middle(samples.get(pageKey(id, JUDGED)), what)]));
  const mostPosts = posts.map(({ id }) => [
    id,
    middle(samples.get(postKey(id, Math.max(...COUNTS))), ({ time }) => time),
  ]);
  const heaviest = weights.views.toSorted((a, b) => b.code - a.code)[0];
  const opening = samples.get(pageKey("per90", JUDGED))?.[0];
  const { code, data } = opening === undefined ? {} : bodies(opening.requests);
  return {
    painted: ofPages(({ painted }) => painted),
    blocking: ofPages(({ blocking }) => blocking),
    code: { bars: code, most: heaviest.code, heaviest: heaviest.view },
    data: { opening: data, peers: weights.peers.data },
    posts: Object.fromEntries(mostPosts),
    noSmart,
  };
}

function middle(samples, what) {
  return samples === undefined ? undefined : summary(samples.map(what)).median;
}

function bytesTable({ pages, samples }) {
  const weightOf = (id) => bodies(samples.get(pageKey(id, "fast"))[0].requests);
  const yardstick = pages.some(({ id }) => id === YARDSTICK) ? weightOf(YARDSTICK).wire : 0;
  const rows = pages.map(({ id, label }) => {
    const { document, script, style, data, wire, requests } = weightOf(id);
    const bytes = [document, script, style, data, wire].map((value) => figure(value));
    return [label, ...bytes, times(ratio(wire, yardstick)), String(requests)];
  });
  return table(["page", "document", "script", "style", "data", "on the wire", "ratio", "requests"], rows);
}

function timeTable({ pages, samples }, { id: condition }) {
  const measured = pages.filter(({ id }) => samples.has(pageKey(id, condition)));
  const of = (id, what) => summary((samples.get(pageKey(id, condition)) ?? []).map(what));
  const known = measured.some(({ id }) => id === YARDSTICK);
  const rows = measured.map(({ id, label }) => {
    const columns = [({ painted }) => painted, ({ heap }) => heap / 1e6].map((what) => ({
      own: of(id, what),
      ratio: known ? ratio(of(id, what).median, of(YARDSTICK, what).median) : undefined,
    }));
    const [painted, heap] = columns;
    return [
      label,
      spread(painted.own),
      times(painted.ratio),
      spread(of(id, ({ blocking }) => blocking)),
      spread(heap.own, 2),
      times(heap.ratio),
    ];
  });
  return table(["page", "chart painted, ms", "ratio", "blocking, ms", "heap, MB", "ratio"], rows);
}

function postTable({ posts, samples }, count) {
  const of = (id) => summary((samples.get(postKey(id, count)) ?? []).map(({ time }) => time));
  const base = posts.some(({ id }) => id === "empty") ? of("empty").median : 0;
  const above = (id) => (posts.some((post) => post.id === id) ? of(id).median - base : 0);
  const rows = posts.map(({ id, label }) => {
    const shares = ["recharts", YARDSTICK].map((than) =>
      id === "empty" ? "–" : times(ratio(above(id), above(than))),
    );
    return [label, spread(of(id)), figure(above(id)), ...shares];
  });
  const heads = [`${count} charts`, "main threads, ms", "above the post, ms", "of Recharts", "ratio"];
  return table(heads, rows);
}

function viewTable({ weights }) {
  const row = (name, { code, data, requests }) => [name, figure(code), figure(data), String(requests)];
  return table(
    ["view", "document, script, style", "data", "requests"],
    [
      ...weights.views.map((view) => row(`${view.view}: 3 players, 5 metrics`, view)),
      row("bars: 3 players, 1 metric", weights.peers),
    ],
  );
}

const METHOD = `## How it is measured

- **The same three bars** with names and values, a title and a source line, in a window of 640 x 400; the whole page in one of 1280 x 900. Per90's embed shows more than its peers: the finding, clubs, notes on peers and intervals, a table, a link. Peers show bars, axes, values, and their entry animations are off.
- **One server** on this machine sends everything over HTTP/1.1, packed by brotli beforehand (quality 11) with the same headers. Peers are minified by Vite into one script each, only what bars need is imported where the library allows it, and their style stands in the HTML.
- **Every page with a script fetches the figures as JSON**; the page without has the chart in its HTML.
- **Chart painted** is the time from the start of the navigation to the frame after the one that shows the third bar's value. A script that is there before the page's own watches all text that comes into view, and all text drawn on a canvas; what is drawn between two frames is in the next, what is drawn within a frame is in that one. The time is at most a frame too long, for all alike.
- **Blocking** is what long tasks take above 50 ms each, until half a second after the chart. **Heap** is the JavaScript heap after a collection.
- **Bytes** are bodies as they were sent; on the wire the headers are counted too.
- **Each sample has a browser context of its own**, so a cold cache. Pages, conditions and posts take turns in a new order each round; each page is opened once before.
- **Slow 4G** is said of two networks: the one that Lighthouse simulates, and the one that DevTools sets, whose delay stands for more round trips. Chromium applies either a request, so names and handshakes take no time.
- **A post** stands on another site than its frames, which therefore run in a process of their own; it opens with two screens of text, and nobody scrolls. All frames load eagerly, and a sample counts only when every frame holds its chart. Peers' frames are plain, ours have the code that Per90 hands out with its sandbox. The time is what the kernel counts for the main threads of all renderers, without throttling; waiting for a core is not in it.
`;
