import { caption, DEFINED_IN_CAPTION, type Caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { wrapText } from "../text/fitText.ts";
import type { Drawing, Placed, Refusal } from "../view/chartView.ts";

/** Sizes of the embed in pixels; embed.css sets type and space in the same, and a browser test holds them together. */
export const EMBED = {
  padding: 18,
  border: 1,
  headline: { size: 18, line: 23 },
  subtitle: { size: 15, line: 21 },
  caption: { size: 12.5, line: 18 },
  /** Between header, chart, caption and foot. */
  gap: 14,
  /** The foot: the table's summary and the link to Per90. */
  foot: 26,
  maxHeight: 1000,
} as const;

/** Bold type runs wider than is estimated in some systems' fonts, and a headline shows it most. */
const HEADLINE_SHARE = 0.94;

/** An embed ready to draw: every line of text already broken, so that its height is known before any browser. */
export interface EmbedLayout {
  /** The finding, or the author's own headline. */
  readonly title: string;
  readonly headline: readonly string[];
  readonly subtitle: readonly string[];
  /** Undefined where there is nothing to draw, which the subtitle then says. */
  readonly chart: Placed | undefined;
  readonly caption: readonly string[];
  /** Definitions that stand with the table, because there are too many for the caption. */
  readonly definitions: readonly string[];
  readonly width: number;
  /** Whole pixels with the table closed. */
  readonly height: number;
}

/**
 * Lays an embed out.
 *
 * @param width of the frame in pixels
 * @param ownHeadline the author's, in place of the app's
 * @returns a layout of at most 1,000 px unless the least a view can draw needs more
 */
export function embedLayout(
  drawing: Drawing | Refusal,
  width: number,
  words: ChartWords,
  ownHeadline: string | undefined,
): EmbedLayout {
  const inner = Math.max(200, width - 2 * (EMBED.padding + EMBED.border));
  const title = ownHeadline ?? drawing.headline;
  const said = caption(drawing.shown, words);
  const refused = "refused" in drawing;
  const headline = wrapText(title, HEADLINE_SHARE * inner, { size: EMBED.headline.size, bold: true });
  const under = refused ? drawing.refused : drawing.subtitle;
  const subtitle = wrapText(under, inner, { size: EMBED.subtitle.size });
  const few = drawing.shown.metrics.length <= DEFINED_IN_CAPTION;
  const reading = refused ? "" : drawing.reading;
  const captionOf = (left: string | undefined) => captionLines(said, few, [left, reading], inner);
  const heightOf = (lines: readonly string[], chart: number) =>
    heightWithout(headline, subtitle, lines) + chart;
  // Two lines are kept for what may have to be left out.
  const kept = captionOf(undefined).length + 2;
  const fixed = heightOf(Array<string>(kept).fill(""), 0);
  const chart = refused ? undefined : drawing.place({ width: inner, maxHeight: EMBED.maxHeight - fixed });
  const lines = captionOf(chart?.left);
  return {
    title,
    headline,
    subtitle,
    chart,
    caption: lines,
    definitions: few ? [] : said.definitions,
    width,
    height: heightOf(lines, chart?.height ?? 0),
  };
}

function captionLines(
  said: Caption,
  few: boolean,
  notes: readonly (string | undefined)[],
  width: number,
): readonly string[] {
  const parts = [...notes, ...(few ? said.definitions : []), said.peers, said.rateOnly, ...said.sources];
  return parts.flatMap((part) =>
    part === undefined ? [] : wrapText(part, width, { size: EMBED.caption.size }),
  );
}

function heightWithout(
  title: readonly string[],
  subtitle: readonly string[],
  said: readonly string[],
): number {
  const text =
    title.length * EMBED.headline.line +
    subtitle.length * EMBED.subtitle.line +
    said.length * EMBED.caption.line;
  return text + 2 * (EMBED.padding + EMBED.border) + 2 * EMBED.gap + EMBED.foot;
}
