import { cutText, wrapText } from "../text/fitText.ts";
import type { TextLine } from "../text/textLine.ts";
import type { PictureSaid } from "./pictureSaid.ts";
import type { PictureType } from "./pictureType.ts";

/** Lines of text from y = 0 down, and how high they are together, in pixels. */
export interface Block {
  readonly lines: readonly TextLine[];
  readonly height: number;
}

/** Bold type runs wider than is estimated in some systems' fonts, and a headline shows it most. */
const HEADLINE_SHARE = 0.94;

/** Headline and subtitle. */
export function headBlock({ title, subtitle }: PictureSaid, type: PictureType, width: number): Block {
  const { headline } = type;
  const titles = evenLines(title, HEADLINE_SHARE * width, headline.size);
  const below = titles.length * headline.line + 2;
  const under = wrapText(subtitle, width, type.subtitle);
  return {
    lines: [
      ...titles.map((text, i) => ({ ...lineAt(text, headline, i * headline.line), bold: true })),
      ...under.map((text, i) => quiet(text, type.subtitle, below + i * type.subtitle.line)),
    ],
    height: below + under.length * type.subtitle.line,
  };
}

/** A headline in as few lines as it needs, none of them left with a word alone where that can be helped. */
function evenLines(text: string, width: number, size: number): readonly string[] {
  const bold = { size, bold: true };
  const widest = wrapText(text, width, bold);
  const even = [0.6, 0.7, 0.8, 0.9]
    .map((share) => wrapText(text, share * width, bold))
    .find((lines) => lines.length === widest.length && lines.join(" ") === widest.join(" "));
  return even ?? widest;
}

/** Paragraphs in small print, a little apart; absent ones take no room. */
export function captionBlock(
  paragraphs: readonly (string | undefined)[],
  type: PictureType,
  width: number,
): Block {
  const { caption, paragraph } = type;
  const lines: TextLine[] = [];
  let top = 0;
  for (const text of paragraphs) {
    if (text === undefined || text === "") continue;
    if (lines.length > 0) top += paragraph;
    for (const line of wrapText(text, width, caption)) {
      lines.push(quiet(line, caption, top));
      top += caption.line;
    }
  }
  return { lines, height: top };
}

/** What stands after the wordmark at the foot: where the live comparison is. */
export function footAddress({ address }: PictureSaid, { caption }: PictureType, width: number): string {
  return cutText(`· ${address}`, width - WORDMARK * caption.size, caption);
}

/** Width of the wordmark and the space after it, in ems. */
const WORDMARK = 3.6;

/** The same lines further right and down. */
export function moved(lines: readonly TextLine[], by: { readonly x: number; readonly y: number }) {
  return lines.map((line) => ({ ...line, x: line.x + by.x, y: line.y + by.y }));
}

function lineAt(text: string, { size, line }: PictureType["caption"], top: number): TextLine {
  return { x: 0, y: top + (line - size) / 2 + size * 0.8, text, size };
}

function quiet(text: string, style: PictureType["caption"], top: number): TextLine {
  return { ...lineAt(text, style, top), quiet: true };
}
