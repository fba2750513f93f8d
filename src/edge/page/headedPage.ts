import { liveLink } from "../../share/links.ts";
import { describe } from "../chart/describe.ts";
import type { LinkedChart } from "../chart/linkedChart.ts";
import { withHead, type Head } from "./head.ts";

/**
 * A page as its file has it, with the head of the link that it was asked for.
 *
 * @param html of the file
 * @param root absolute address of the page, with a slash at its end
 */
export function headedPage(html: string, chart: LinkedChart, root: string): string {
  return withHead(html, headOf(chart, root));
}

function headOf(chart: LinkedChart, root: string): Head {
  const canonical = liveLink(chart.input.selection, root);
  return {
    title: chart.title,
    description: describe(chart),
    canonical,
    oembed: `${root}oembed?format=json&url=${encodeURIComponent(canonical)}`,
  };
}
