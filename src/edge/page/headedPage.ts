import { CARD } from "../../charts/picture/cardLayout.ts";
import { altText } from "../../findings/altText.ts";
import { altMessages } from "../../messages/altMessages.ts";
import { createWords } from "../../messages/words.ts";
import { formatSelection } from "../../selection/formatSelection.ts";
import { liveLink } from "../../share/links.ts";
import { describe } from "../chart/describe.ts";
import type { LinkedChart } from "../chart/linkedChart.ts";
import { withHead, type Card, type Head } from "./head.ts";

/** What the addresses in a head begin with, and whether there is a picture of every link. */
export interface HeadSite {
  /** Absolute address of the page, with a slash at its end. */
  readonly root: string;
  readonly hasCards: boolean;
}

/**
 * A page as its file has it, with the head of the link that it was asked for.
 *
 * @param html of the file
 */
export function headedPage(html: string, chart: LinkedChart, site: HeadSite): string {
  return withHead(html, headOf(chart, site));
}

function headOf(chart: LinkedChart, { root, hasCards }: HeadSite): Head {
  const canonical = liveLink(chart.input.selection, root);
  return {
    title: chart.title,
    description: describe(chart),
    canonical,
    oembed: `${root}oembed?format=json&url=${encodeURIComponent(canonical)}`,
    card: hasCards ? cardOf(chart, root) : undefined,
  };
}

/** As wide as the table's numbers do not depend on. */
const ANY_WIDTH = 640;
const altWords = createWords("en-GB", altMessages);

function cardOf({ drawing, input, title }: LinkedChart, root: string): Card | undefined {
  if ("refused" in drawing) return undefined;
  const { table } = drawing.place({ width: ANY_WIDTH });
  return {
    src: `${root}card.png?${formatSelection(input.selection)}`,
    ...CARD,
    alt: altText(title, table, altWords),
  };
}
