import { LRUCache } from "lru-cache";
import { siteText } from "./siteText.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import { namesOwn } from "../../selection/namesOwn.ts";
import { parseSelection } from "../../selection/parseSelection.ts";
import type { StaticFiles } from "../staticFiles.ts";
import { linkedChart, type LinkedChart } from "./linkedChart.ts";

/** A chart weighs up to some hundred kilobytes with its data, so this many stay far below a Worker's memory. */
const KEPT = 64;
/** Characters; no link that the page writes comes near, and reading longer ones is the page's to do. */
const LONGEST = 8000;

/** Gives the chart that a query asks for; undefined where it has none that others could see too. */
export type ChartOf = (query: string) => Promise<LinkedChart | undefined>;

/** Resolves links against a site's files, and keeps the last charts: a link is read by many at once. */
export function chartsOf(files: StaticFiles): ChartOf {
  const fetchText = siteText(files);
  const kept = new LRUCache<string, Promise<LinkedChart | undefined>>({ max: KEPT });
  return (query) => {
    if (query.length > LONGEST) return Promise.resolve(undefined);
    const { selection } = parseSelection(query);
    if (namesOwn(selection)) return Promise.resolve(undefined);
    const key = formatSelection(selection);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const chart = linkedChart(selection, fetchText);
    kept.set(key, chart);
    // What failed may work the next time.
    chart.catch(() => kept.delete(key));
    return chart;
  };
}
