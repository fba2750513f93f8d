import type { Comparison } from "../../comparison/comparison.ts";
import { caption, DEFINED_IN_CAPTION, type Caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline } from "../../findings/headline.ts";
import { barsLayout, type BarsLayout } from "../bars/layout.ts";
import { barsModel } from "../bars/model.ts";
import { tableModel, type TableModel } from "../table/model.ts";
import { wrapText } from "../text/fitText.ts";

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

/** An embed ready to draw: every line of text already broken, so that its height is known before any browser. */
export interface EmbedLayout {
  /** The finding, or the author's own headline. */
  readonly title: string;
  readonly headline: readonly string[];
  readonly subtitle: readonly string[];
  readonly chart: BarsLayout;
  readonly caption: readonly string[];
  /** Definitions that stand with the table, because there are too many for the caption. */
  readonly definitions: readonly string[];
  readonly table: TableModel;
  readonly width: number;
  /** Whole pixels with the table closed. */
  readonly height: number;
}

/**
 * Lays an embed out.
 *
 * @param width of the frame in pixels
 * @param ownHeadline the author's, in place of the app's
 * @returns a layout of at most 1,000 px unless a single panel needs more
 */
export function embedLayout(
  comparison: Comparison,
  width: number,
  words: ChartWords,
  ownHeadline: string | undefined,
): EmbedLayout {
  const inner = Math.max(200, width - 2 * (EMBED.padding + EMBED.border));
  const title = ownHeadline ?? headline(comparison, words);
  const said = caption(comparison, words);
  const headlineLines = wrapText(title, inner, { size: EMBED.headline.size, bold: true });
  const subtitleLines = wrapText(said.subtitle, inner, { size: EMBED.subtitle.size });
  const model = barsModel(comparison, words);
  const few = comparison.metrics.length <= DEFINED_IN_CAPTION;
  const captionOf = (left: number) =>
    captionLines(said, few, moreNote(left, model.panels.length, words), inner);
  const fixed = heightWithout(headlineLines, subtitleLines, captionOf(1));
  const chart = barsLayout(model, { width: inner, maxHeight: EMBED.maxHeight - fixed });
  const captionText = captionOf(chart.left);
  const table = tableModel(comparison, words);
  const drawn = chart.panels.length;
  return {
    title,
    headline: headlineLines,
    subtitle: subtitleLines,
    chart,
    caption: captionText,
    definitions: few ? [] : said.definitions.slice(0, drawn),
    table: { ...table, rows: table.rows.slice(0, drawn) },
    width,
    height: heightWithout(headlineLines, subtitleLines, captionText) + chart.height,
  };
}

function moreNote(left: number, count: number, words: ChartWords): string | undefined {
  return left === 0 ? undefined : words.say("chart.more", { shown: count - left, all: count });
}

function captionLines(
  said: Caption,
  few: boolean,
  more: string | undefined,
  width: number,
): readonly string[] {
  const parts = [more, ...(few ? said.definitions : []), said.peers, said.rateOnly, ...said.sources];
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
