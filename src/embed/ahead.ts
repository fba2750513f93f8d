/**
 * Asks for the first data, and for the bars' script where the link is of bars, while the embed's first script is still on
 * its way: two round trips to the chart in place of three. It decides nothing: a wrong guess is a file not used.
 */
function askAhead(root: string, query: URLSearchParams, hash: string): void {
  const datasets = (query.get("p") ?? "_eng1-2025._ita1-2025")
    .split(".")
    .map((ref) => ref.split("_")[1] ?? "");
  const isOpening = !hash && !query.has("g") && datasets.every((id) => id.endsWith("1-2025"));
  if (!query.has("c") && !query.has("n"))
    ask("modulepreload", "script", beside(isOpening ? "bars.js" : "barsAndPeers.js"));
  // The files of a release have other names, and numbers in the link need none.
  if (!hash && !query.has("d")) askData(`${root}data/`, datasets, query.get("m") ?? "passes");
}

/** The address of another script in this one's folder. */
function beside(name: string): string {
  return String(document.currentScript?.getAttribute("src")).replace("ahead.js", name);
}

function askData(folder: string, datasets: readonly string[], metrics: string): void {
  const paths = [...datasets, ...metrics.split(".").map((id) => `dictionary/${id}`)];
  for (const path of new Set(paths))
    if (/^[\w/-]+$/.test(path)) ask("preload", "fetch", `${folder}${path}.json`);
}

function ask(rel: string, as: string, href: string): void {
  const link = document.createElement("link");
  link.rel = rel;
  link.as = as;
  link.href = href;
  link.crossOrigin = "";
  document.head.append(link);
}

askAhead(import.meta.env.BASE_URL, new URLSearchParams(location.search), location.hash);
