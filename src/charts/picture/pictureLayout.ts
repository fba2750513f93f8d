import { tenth } from "../mark/tenth.ts";
import type { TextLine } from "../text/textLine.ts";
import type { Placed } from "../view/chartView.ts";
import { captionBlock, footAddress, headBlock, moved } from "./pictureBlocks.ts";
import { pictureSaid, type PictureSaid, type PictureSubject } from "./pictureSaid.ts";
import { pictureType } from "./pictureType.ts";

/** A picture ready to draw: every line broken and placed, so that a server without a browser draws the same. */
export interface PictureLayout {
  readonly said: PictureSaid;
  /** Pixels of the picture. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture to one of everything below, which is in pixels of the layout. */
  readonly scale: number;
  readonly lines: readonly TextLine[];
  readonly chart: Placed;
  /** Where the chart's corner is; `shrunk` is 1 unless the least it can draw has no room. */
  readonly chartAt: { readonly x: number; readonly y: number; readonly shrunk: number };
  /** The last line: the wordmark, and where the live comparison is; a rule stands above it. */
  readonly foot: { readonly x: number; readonly y: number; readonly size: number; readonly address: string };
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
}

/** Width of a picture in pixels that nobody chose: sharp in a blog's column, and large enough to read. */
export const PICTURE_WIDTH = 720;

/**
 * A picture as high as it needs: headline, chart, how to read it, definitions, peers, sources, where it is from.
 *
 * @param width pixels, 320 to 1,200
 */
export function pictureLayout(subject: PictureSubject, width = PICTURE_WIDTH): PictureLayout {
  const type = pictureType(width);
  const { padding, gap } = type;
  const inner = width - 2 * padding;
  const said = pictureSaid(subject);
  const head = headBlock(said, type, inner);
  const chart = subject.drawing.place({ width: inner });
  const caption = captionBlock([chart.left, said.reading, ...said.caption], type, inner);
  const chartY = padding + head.height + gap;
  const captionY = chartY + Math.ceil(chart.height) + gap;
  const height = Math.ceil(captionY + caption.height + type.foot + padding - 6);
  return {
    said,
    width,
    height,
    scale: 1,
    lines: [
      ...moved(head.lines, { x: padding, y: padding }),
      ...moved(caption.lines, { x: padding, y: captionY }),
    ].map((line) => ({ ...line, y: tenth(line.y) })),
    chart,
    chartAt: { x: padding, y: chartY, shrunk: 1 },
    ...footAt({ said, width, height }, type),
  };
}

/** Rule and wordmark at the foot of a picture of that size, in pixels of its layout. */
export function footAt(
  { said, width, height }: Pick<PictureLayout, "said" | "width" | "height">,
  type: ReturnType<typeof pictureType>,
): Pick<PictureLayout, "foot" | "rule"> {
  const { padding, caption } = type;
  const inner = width - 2 * padding;
  const y = tenth(height - padding + 3);
  return {
    foot: { x: padding, y, size: caption.size, address: footAddress(said, type, inner) },
    rule: { x: padding, y: Math.round(y - caption.size - 11) + 0.5, width: inner },
  };
}
