import { OPENING } from "./links.mjs";

/** The window of a reader's laptop; every chart of a post lies below it, as nobody has scrolled yet. */
export const READERS_WINDOW = { width: 1280, height: 900 };
/** How many charts a post holds. */
export const COUNTS = [10, 25];

/** The posts: `charts` gives the HTML of one chart, from where the charts are served and the code that share/ hands out. */
export const POSTS = [
  { id: "empty", label: "The same post without charts", frames: false, chart: () => "" },
  {
    id: "recharts",
    label: "Recharts + React, frames",
    frames: true,
    chart: ({ root }) => frame(root, "recharts"),
  },
  {
    id: "handwritten",
    label: "by hand, script in a file, frames",
    frames: true,
    chart: ({ root }) => frame(root, "handwritten"),
  },
  {
    id: "static",
    label: "by hand, no script, frames",
    frames: true,
    chart: ({ root }) => frame(root, "static"),
  },
  { id: "per90", label: "Per90, plain iframes", frames: true, chart: ourFrame },
  { id: "smart", label: "Per90, smart code, before anyone scrolls", frames: false, chart: smartFigure },
];

/**
 * A post of `count` charts with text between, on whatever origin it is served from.
 *
 * @param post one of POSTS
 */
export function postHtml(post, count, origin) {
  const charts = Array.from({ length: count }, () => post.chart(origin) + TEXT);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A post</title><style>body{max-width:640px;margin:0 auto;font:18px/1.6 serif}.lead{min-height:2400px}</style><h1>A post</h1><div class="lead">${TEXT.repeat(6)}</div>${charts.join("")}`;
}

const TEXT = `<p>${"A good passer is not the one who passes most, but nobody passes well who never has the ball. ".repeat(4)}</p>`;

/** As people frame a page of their own; all at once, so that every frame is really loaded. */
function frame(root, id) {
  return `<iframe src="${root}peers/${id}/" title="Passes per 90 minutes" loading="eager" height="400" style="width:100%;border:0"></iframe>`;
}

function ourFrame({ root, iframeCode }) {
  const code = iframeCode({ src: `${root}embed/${OPENING}`, title: TITLE, height: HEIGHT });
  return code.replace('loading="lazy"', 'loading="eager"');
}

function smartFigure({ root, smartCode }) {
  const players = [
    { short: "Van Dijk", name: "Virgil van Dijk", club: "Liverpool" },
    { short: "Jones", name: "Curtis Jones", club: "Liverpool" },
    { short: "Bastoni", name: "Alessandro Bastoni", club: "Inter" },
  ];
  return smartCode({
    link: root + OPENING,
    script: `${root}embed.js`,
    title: TITLE,
    alt: "Passes per 90 minutes: Van Dijk 76.8; Jones 75.4; Bastoni 73.7",
    table: {
      caption: TITLE,
      corner: "Passes per 90",
      players,
      rows: [{ title: "Passes", cells: ["76.8", "75.4", "73.7"] }],
    },
    caption: ["Bars start at zero.", "Source: Lewis Nolan, report of 19 January 2026."],
    height: HEIGHT,
  });
}

const TITLE = "Van Dijk averages the most passes of the three";
/** Pixels of the embed's layout at 640. */
const HEIGHT = 392;
