const NO_HANDLER = "not measured: no handler writes the chart into the HTML yet";

/**
 * The budgets that this benchmark can judge.
 *
 * @param figures medians of one run: `painted` and `blocking` in milliseconds by page, `code` and `data` in bytes, `posts`
 *   in milliseconds of main-thread time by post, `noSmart` why there is no smart code; what was not measured is absent
 * @returns a row a budget: `holds` is undefined where there is nothing to judge, and `measured` says why
 */
export function judge({ painted, blocking, code, data, posts, noSmart = "" }) {
  const over = (limit, page, of) => share(limit, painted[page], painted[of]);
  const above = (limit, id, missing) =>
    share(limit, less(posts[id], posts.empty), less(posts.recharts, posts.empty), missing);
  return [
    row("embed, bars: document, script and style", "14 kB", weight(14_000, code.bars)),
    row(
      `embed, heaviest view (${code.heaviest}): document, script and style`,
      "20 kB",
      weight(20_000, code.most),
    ),
    row("embed with the handler: document, script and style", "5 kB", { measured: NO_HANDLER }),
    row("embed: data of the opening comparison", "2 kB", weight(2_000, data.opening)),
    row("embed: data of 3 players, 1 metric, one league, with peers", "10 kB", weight(10_000, data.peers)),
    row("embed: chart painted, of Recharts + React", "0.45", over(0.45, "per90", "recharts")),
    row("embed: chart painted, of Chart.js", "0.75", over(0.75, "per90", "chartjs")),
    row(
      "embed: chart painted, of a page by hand, script in a file",
      "1.4",
      over(1.4, "per90", "handwritten"),
    ),
    row("embed with the handler: chart painted, of a page by hand, no script", "1.1", {
      measured: NO_HANDLER,
    }),
    row("embed: total blocking time", "0 ms", time(0, blocking.per90)),
    row("25 plain iframes: main-thread time, of 25 Recharts frames", "0.45", above(0.45, "per90")),
    row("25 smart codes: main-thread time, of 25 Recharts frames", "0.2", above(0.2, "smart", noSmart)),
    row(
      "page: opening chart painted, of a page by hand, no script",
      "1.3",
      over(1.3, "per90-page", "static"),
    ),
  ];
}

function row(what, budget, { measured, holds }) {
  return { what, budget, measured, holds };
}

/** Kilobytes of 1,000 bytes, judged before rounding. */
function weight(limit, bytes) {
  if (bytes === undefined) return { measured: "not measured" };
  return { measured: `${(bytes / 1000).toFixed(2)} kB`, holds: bytes <= limit };
}

function time(limit, milliseconds) {
  if (milliseconds === undefined) return { measured: "not measured" };
  return { measured: `${Math.round(milliseconds)} ms`, holds: milliseconds <= limit };
}

function share(limit, value, of, missing = "not measured") {
  if (value === undefined || of === undefined) return { measured: missing };
  return { measured: (value / of).toFixed(2), holds: value / of <= limit };
}

function less(value, base) {
  return value === undefined || base === undefined ? undefined : value - base;
}
