import { tenth } from "../mark/tenth.ts";
import type { Placed } from "../view/chartView.ts";
import { captionBlock, headBlock, moved, type Block } from "./pictureBlocks.ts";
import { footAt, type PictureLayout } from "./pictureLayout.ts";
import { pictureSaid, type PictureSaid, type PictureSubject } from "./pictureSaid.ts";
import { CARD_TYPE } from "./pictureType.ts";

/** The size in pixels that social networks show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** How much larger than on the page a card may be set, the largest first: it is often seen at half its size. */
const SCALES = [1.9, 1.75, 1.6, 1.45, 1.3, 1.15, 1] as const;
/** Where not everything has room at any scale: small enough to draw much of it, and still read in a stream. */
const CROWDED = [1.3, 1.15] as const;

/**
 * A picture of exactly 1,200 by 630 pixels, set as large as what it draws allows. How to read the chart is left out
 * where it has no room, then metrics or players are, which a line then says; peers and sources never are.
 */
export function cardLayout(subject: PictureSubject): PictureLayout {
  const said = pictureSaid(subject);
  const tryAt = (setting: Setting) => tryCard(subject, said, setting);
  const whole = SCALES.flatMap((scale) =>
    [said.reading, undefined].map((reading) => () => tryAt({ scale, reading })),
  );
  const card =
    firstOf(whole, (one) => fits(one) && one.chart.left === undefined) ??
    mostDrawn(CROWDED.map((scale) => tryAt({ scale, reading: undefined })).filter(fits)) ??
    tryAt({ scale: 1, reading: undefined });
  return finished(card, said);
}

interface Setting {
  readonly scale: number;
  readonly reading: string | undefined;
}

interface Card {
  readonly scale: number;
  readonly head: Block;
  readonly caption: Block;
  readonly chart: Placed;
  /** Height for the chart, in pixels of the layout. */
  readonly room: number;
}

function tryCard({ drawing }: PictureSubject, said: PictureSaid, { scale, reading }: Setting): Card {
  const { padding, gap, foot } = CARD_TYPE;
  const inner = CARD.width / scale - 2 * padding;
  const head = headBlock(said, CARD_TYPE, inner);
  const captionWith = (left: string | undefined) =>
    captionBlock([left, oneText([reading, ...said.caption])], CARD_TYPE, inner);
  const roomBeside = (caption: Block) =>
    Math.floor(CARD.height / scale - 2 * padding - head.height - caption.height - 2 * gap - foot);
  const placeBeside = (caption: Block) =>
    drawing.place({ width: inner, maxHeight: Math.max(1, roomBeside(caption)) });
  const whole = captionWith(undefined);
  const chart = placeBeside(whole);
  if (chart.left === undefined) return { scale, head, caption: whole, chart, room: roomBeside(whole) };
  // The line that says what is left out takes room itself, so maybe a little more is.
  const kept = captionWith(chart.left);
  const less = placeBeside(kept);
  return { scale, head, caption: captionWith(less.left), chart: less, room: roomBeside(kept) };
}

/** Sentences that run on, where every line counts. */
function oneText(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((text) => text !== undefined).join(" ");
}

function fits({ chart, room }: Card): boolean {
  return chart.height <= room;
}

/** The first that is good enough; those after it are never laid out. */
function firstOf(tries: readonly (() => Card)[], isGood: (card: Card) => boolean): Card | undefined {
  for (const attempt of tries) {
    const card = attempt();
    if (isGood(card)) return card;
  }
  return undefined;
}

/** The one with the most figures; of equals the first. */
function mostDrawn(cards: readonly Card[]): Card | undefined {
  const figures = ({ chart: { table } }: Card) => table.rows.length * table.players.length;
  return cards.reduce<Card | undefined>(
    (best, card) => (best === undefined || figures(card) > figures(best) ? card : best),
    undefined,
  );
}

/** The chart in the middle of its room, the caption down at the foot. */
function finished({ scale, head, caption, chart, room }: Card, said: PictureSaid): PictureLayout {
  const { padding, gap, foot } = CARD_TYPE;
  const width = CARD.width / scale;
  const height = CARD.height / scale;
  const top = padding + head.height + gap;
  const shrunk = Math.min(1, Math.max(0, room) / chart.height);
  const captionY = height - padding - foot - caption.height;
  return {
    said,
    ...CARD,
    scale,
    lines: [
      ...moved(head.lines, { x: padding, y: padding }),
      ...moved(caption.lines, { x: padding, y: captionY }),
    ].map((line) => ({ ...line, y: tenth(line.y) })),
    chart,
    chartAt: {
      x: tenth(padding + (chart.width * (1 - shrunk)) / 2),
      y: tenth(top + Math.max(0, room - chart.height) / 2),
      shrunk,
    },
    ...footAt({ said, width, height }, CARD_TYPE),
  };
}
