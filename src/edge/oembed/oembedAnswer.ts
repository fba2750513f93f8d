import { embedLayout } from "../../charts/figure/embedLayout.ts";
import { iframeCode } from "../../share/iframeCode.ts";
import { embedLink } from "../../share/links.ts";
import type { LinkedChart } from "../chart/linkedChart.ts";

/** The largest frame that a consumer has room for, in pixels. */
export interface Largest {
  readonly maxwidth?: number | undefined;
  readonly maxheight?: number | undefined;
}

/** The width that an embed is made for where nobody says less, in pixels. */
const USUAL_WIDTH = 640;
/** Seconds that a consumer may keep the answer. */
const KEPT = 86_400;

/** The answer of oEmbed 1.0 for a comparison: type `rich`, its `html` one bare iframe. */
export interface OembedAnswer {
  readonly version: "1.0";
  readonly type: "rich";
  readonly provider_name: string;
  readonly provider_url: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly cache_age: number;
}

/**
 * What a consumer needs to show a comparison in its own page.
 *
 * @param root absolute address of the page, with a slash at its end
 * @returns a frame as high as its layout at that width, and never larger than asked; what has no room is scrolled to
 */
export function oembedAnswer(
  { drawing, input: { selection }, title, words }: LinkedChart,
  root: string,
  { maxwidth = USUAL_WIDTH, maxheight = Infinity }: Largest,
): OembedAnswer {
  const width = Math.min(USUAL_WIDTH, maxwidth);
  const layout = embedLayout(drawing, width, words, selection.headline);
  const height = Math.min(Math.ceil(layout.height), maxheight);
  return {
    version: "1.0",
    type: "rich",
    provider_name: "Per90",
    provider_url: root,
    title,
    html: iframeCode({ src: embedLink(selection, root), title, height }),
    width,
    height,
    cache_age: KEPT,
  };
}
