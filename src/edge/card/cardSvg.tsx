import { renderToStaticMarkup } from "react-dom/server";
import { DARK_PALETTE, LIGHT_PALETTE } from "../../charts/palette/colourPalettes.ts";
import { cardLayout } from "../../charts/picture/cardLayout.ts";
import { PictureSvg } from "../../charts/picture/PictureSvg.tsx";
import type { Drawing } from "../../charts/view/chartView.ts";
import { liveLink } from "../../share/links.ts";
import { svgFile } from "../../share/svgFile.ts";
import type { LinkedChart } from "../chart/linkedChart.ts";
import { coveredText, isCovered } from "./covered.ts";

/**
 * The picture of a link for chats and streams, 1,200 by 630 pixels: the page's own card.
 *
 * Letters that the bundled fonts lack (Arabic, Hebrew, East Asian) stand as "…"; an author's headline that has any gives
 * way to the finding. The numbers, colours and shapes are there all the same, and so is the whole text in the head's alt.
 *
 * @param root absolute address of the page, with a slash at its end
 * @returns undefined where there is no chart but a reason
 */
export function cardSvg({ drawing, input, title, words }: LinkedChart, root: string): string | undefined {
  if (isRefused(drawing)) return undefined;
  const { selection } = input;
  const layout = cardLayout({
    drawing,
    title: isCovered(title) ? title : drawing.headline,
    link: liveLink(selection, root),
    home: root,
    words,
  });
  const palette = selection.theme === "dark" ? DARK_PALETTE : LIGHT_PALETTE;
  return svgFile(
    coveredText(drawable(renderToStaticMarkup(<PictureSvg layout={layout} palette={palette} />))),
  );
}

function isRefused(drawing: LinkedChart["drawing"]): drawing is Exclude<LinkedChart["drawing"], Drawing> {
  return "refused" in drawing;
}

/** The painter knows weights in hundreds alone, and takes any other for regular. */
function drawable(markup: string): string {
  return markup.replace(
    /font-weight="(\d+)"/g,
    (_, weight) => `font-weight="${Math.round(Number(weight) / 100) * 100}"`,
  );
}
