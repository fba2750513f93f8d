import { flow } from "../text/flow.ts";
import { cutText, wrapText } from "../text/fitText.ts";
import type { TextLine } from "../text/textLine.ts";
import { textWidth } from "../text/textWidth.ts";
import type { ProfileMark, ProfileModel, ProfilePlayer, ProfileRow } from "./model.ts";
import { PROFILE_TYPE, type ProfileStyle } from "./profileStyle.ts";
import { stack } from "../mark/stack.ts";

/** A player's point in pixels, its middle. */
export interface DotMark {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/** One metric in pixels of the chart. */
export interface RowMark {
  readonly row: ProfileRow;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  /** Middle of the band that the dots lie on. */
  readonly band: number;
  /** How far the axis's vertical lines run. */
  readonly grid: { readonly top: number; readonly bottom: number };
  readonly dots: readonly DotMark[];
  /** Points before printed values, where those stand below. */
  readonly keys: readonly DotMark[];
}

const TITLE_LINE = 16;
const LINE = 15;
const LANE = 9;
const ITEM_GAP = 16;
/** Kept free at the right: in a wide font text runs past its estimated width. */
const MARGIN = 6;

/** Places a row at `y` from the chart's top. */
export function rowMark(row: ProfileRow, model: ProfileModel, style: ProfileStyle, y: number): RowMark {
  const drawn = row.marks.filter(hasDot);
  const xs = drawn.map(({ percentile }) => style.axis.x + (style.axis.width * percentile) / 100);
  const lanes = stack(xs, PROFILE_TYPE.dot);
  const band = 2 * LANE * Math.max(0, ...lanes) + PROFILE_TYPE.dot + 4;
  const dotsAt = (middle: number) =>
    drawn.map(({ slot }, index) => ({ slot, x: xs[index] ?? 0, y: middle + LANE * (lanes[index] ?? 0) }));
  const place = { y, band, dotsAt };
  return style.beside ? besideRow(row, model, style, place) : stackedRow(row, model, style, place);
}

function hasDot(mark: ProfileMark): mark is ProfileMark & { readonly percentile: number } {
  return mark.percentile !== undefined;
}

interface Place {
  readonly y: number;
  /** Height that the dots need. */
  readonly band: number;
  readonly dotsAt: (middle: number) => readonly DotMark[];
}

function besideRow(
  row: ProfileRow,
  model: ProfileModel,
  style: ProfileStyle,
  { y, band, dotsAt }: Place,
): RowMark {
  const titles = wrapText(row.title, style.titles, TITLE);
  const notes = row.note === undefined ? [] : wrapText(row.note, style.titles, NOTE);
  const texts = titles.length * TITLE_LINE + notes.length * LINE;
  const cells = row.marks.map((mark, index) => cellLines(mark, model.players[index]?.absent ?? false, style));
  const height = Math.max(texts, band, ...cells.map((lines) => lines.length * TITLE_LINE)) + 12;
  const middle = y + height / 2;
  const top = middle - texts / 2;
  return {
    row,
    y,
    height,
    band: middle,
    grid: { top: y, bottom: y + height },
    dots: dotsAt(middle),
    keys: [],
    lines: [
      ...titles.map((text, line) => ({ ...TITLE, x: 0, y: top + 12 + line * TITLE_LINE, text })),
      ...notes.map((text, line) => ({
        ...NOTE,
        x: 0,
        y: top + titles.length * TITLE_LINE + 11 + line * LINE,
        text,
      })),
      ...cells.flatMap((lines, index) =>
        lines.map((line, at) => ({
          ...line,
          x: style.columns.x + index * style.columns.pitch,
          y: middle - (lines.length * TITLE_LINE) / 2 + 12 + at * TITLE_LINE,
        })),
      ),
    ],
  };
}

const TITLE = { size: PROFILE_TYPE.title, bold: true } as const;
const NOTE = { size: PROFILE_TYPE.note, quiet: true } as const;
const VALUE = { size: PROFILE_TYPE.value, bold: true } as const;

/** The value over its rank; a reason as it breaks; nothing again of who is not there, which stands in the head. */
function cellLines({ value, rank }: ProfileMark, absent: boolean, { columns }: ProfileStyle) {
  if (absent) return [{ ...NOTE, text: "–" }];
  if (rank === undefined) return wrapText(value, columns.width, NOTE).map((text) => ({ ...NOTE, text }));
  return [
    { ...VALUE, text: value },
    ...wrapText(rank, columns.width, NOTE).map((text) => ({ ...NOTE, text })),
  ];
}

function stackedRow(
  row: ProfileRow,
  model: ProfileModel,
  style: ProfileStyle,
  { y, band, dotsAt }: Place,
): RowMark {
  const titles = wrapText(row.title, style.width, TITLE);
  const end = textWidth(titles.at(-1) ?? "", PROFILE_TYPE.title, true) + 10;
  const fits = row.note !== undefined && end + textWidth(row.note, PROFILE_TYPE.note) <= style.width;
  const below = row.note === undefined || fits ? 0 : 1;
  const noteLine = titles.length - 1 + below;
  const texts = (titles.length + below) * TITLE_LINE;
  const middle = y + texts + 5 + band / 2;
  const items = stackedItems(row, model, style.width);
  const first = middle + band / 2 + 15;
  const lines = 1 + Math.max(-1, ...items.map(({ line }) => line));
  return {
    row,
    y,
    height: texts + 5 + band + lines * LINE + 18,
    band: middle,
    grid: { top: middle - band / 2 - 2, bottom: middle + band / 2 + 2 },
    dots: dotsAt(middle),
    keys: items.flatMap(({ slot, x, line }) =>
      slot === undefined ? [] : [{ slot, x: x + 5, y: first + line * LINE - 4 }],
    ),
    lines: [
      ...titles.map((text, line) => ({ ...TITLE, x: 0, y: y + 12 + line * TITLE_LINE, text })),
      ...(row.note === undefined
        ? []
        : [{ ...NOTE, x: fits ? end : 0, y: y + 12 + noteLine * TITLE_LINE, text: row.note }]),
      ...items.flatMap((one) => itemLines(one, first + one.line * LINE)),
    ],
  };
}

/** From a key's left edge to its text. */
const KEY = 15;
/** Between a name and its figure. */
const SPACE = 7;

interface Item {
  readonly slot: number | undefined;
  readonly name: string;
  readonly said: string;
  /** Pixels of the name with the space behind it. */
  readonly after: number;
}

/** "van Dijk 52.9 · 12th of 64" for each player who is there, one after the other; a lone player is not named. */
function stackedItems({ marks }: ProfileRow, { players }: ProfileModel, width: number) {
  const items = marks.flatMap((mark, index): readonly Item[] => {
    const player = players[index];
    return player === undefined || player.absent ? [] : [item(mark, player, width, players.length === 1)];
  });
  const places = flow(
    items.map(({ slot, said, after }) => (slot === undefined ? 0 : KEY) + after + textWidth(said, NOTE.size)),
    width - MARGIN,
    ITEM_GAP,
  );
  return items.map((one, index) => ({ ...one, ...(places[index] ?? { x: 0, line: 0 }) }));
}

/** The name gives way where both have no room, never the figure. */
function item(
  { slot, value, rank }: ProfileMark,
  { label }: ProfilePlayer,
  width: number,
  alone: boolean,
): Item {
  const said = rank === undefined ? value : `${value} · ${rank}`;
  if (alone) return { slot: undefined, name: "", said, after: 0 };
  const room = width - KEY - MARGIN - SPACE - textWidth(said, NOTE.size);
  const name = cutText(label.short, room, NOTE);
  return { slot, name, said, after: textWidth(name, NOTE.size) + SPACE };
}

/** Name and figure apart: a name written from right to left would draw the numbers behind it into its order. */
function itemLines(
  { x, slot, name, said, after }: Item & { readonly x: number },
  y: number,
): readonly TextLine[] {
  const from = x + (slot === undefined ? 0 : KEY);
  const figure = { x: from + after, y, text: said, size: NOTE.size };
  return name === "" ? [figure] : [{ ...NOTE, x: from, y, text: name }, figure];
}
