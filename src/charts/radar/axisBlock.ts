import { flow } from "../text/flow.ts";
import { cutText, wrapText, type Setting } from "../text/fitText.ts";
import type { TextLine } from "../text/textLine.ts";
import { textWidth } from "../text/textWidth.ts";
import type { RadarAxis, RadarModel } from "./model.ts";

/** Type sizes in pixels, and the sizes of points. */
export const RADAR_TYPE = { title: 13, text: 12, name: 13, dot: 10, key: 9 } as const;

/** What is printed of one axis, not yet placed. */
export interface AxisBlock {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly BlockRow[];
}

interface BlockRow {
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly setting: Setting & { readonly quiet?: boolean };
  readonly items: readonly { readonly x: number; readonly slot: number | undefined; readonly text: string }[];
}

/** A point before a printed value, its middle. */
export interface KeyMark {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

const TITLE = { size: RADAR_TYPE.title, bold: true } as const;
const TEXT = { size: RADAR_TYPE.text } as const;
const QUIET = { size: RADAR_TYPE.text, quiet: true } as const;
const TITLE_LINE = 16;
const LINE = 15;
/** From a key's left edge to its text, and from a text to the next key. */
const KEY = 13;
const BETWEEN = 9;

/** Title, every player's value behind his point, the axis's ends and what is to be said of it, in at most `room` pixels. */
export function axisBlock(axis: RadarAxis, title: string, model: RadarModel, room: number): AxisBlock {
  const titles = wrapText(title, room, TITLE);
  const values = valueRows(axis, model, room);
  const notes = noteTexts(axis, room).flatMap((text) => wrapText(text, room, QUIET));
  const texts = (lines: readonly string[], setting: BlockRow["setting"]): readonly Omit<BlockRow, "y">[] =>
    lines.map((text) => ({
      width: textWidth(text, setting.size, setting.bold),
      setting,
      items: [{ x: 0, slot: undefined, text }],
    }));
  const rows = [...texts(titles, TITLE), ...values, ...texts(notes, QUIET)];
  const heights = rows.map(({ setting }) => (setting.bold === true ? TITLE_LINE : LINE));
  return {
    width: Math.max(...rows.map(({ width }) => width)),
    height: heights.reduce((sum, height) => sum + height, 0),
    rows: rows.map((row, index) => ({
      ...row,
      y: heights.slice(0, index).reduce((sum, height) => sum + height, 0) + 12,
    })),
  };
}

/** The ends and what is to be said of the axis, on one line where both fit. */
function noteTexts({ ends, note }: RadarAxis, room: number): readonly string[] {
  if (note === undefined) return [ends];
  const both = `${ends} · ${note}`;
  return textWidth(both, QUIET.size) <= room ? [both] : [ends, note];
}

/** The values side by side, as many a row as there is room for; one player's stands without a point. */
function valueRows(
  { points }: RadarAxis,
  { players }: RadarModel,
  room: number,
): readonly Omit<BlockRow, "y">[] {
  const key = players.length > 1 ? KEY : 0;
  const items = points.flatMap(({ value }, slot) => {
    if (players[slot]?.absent !== undefined) return [];
    return [{ slot: key > 0 ? slot : undefined, text: cutText(value, room - key, TEXT) }];
  });
  const widths = items.map(({ text }) => key + textWidth(text, TEXT.size));
  const places = flow(widths, room, BETWEEN);
  const lines = [...new Set(places.map(({ line }) => line))];
  return lines.map((line) => {
    const here = items.flatMap((item, index) => {
      const place = places[index];
      return place?.line === line ? [{ ...item, x: place.x, end: place.x + (widths[index] ?? 0) }] : [];
    });
    return { width: Math.max(...here.map(({ end }) => end)), setting: TEXT, items: here };
  });
}

/**
 * A block in its place.
 *
 * @param left of the block, `top` of it, in pixels
 * @param share 0 aligns its rows left, 0.5 in the middle, 1 right
 */
export function placeBlock(
  { rows, width }: AxisBlock,
  left: number,
  top: number,
  share: 0 | 0.5 | 1,
): { readonly lines: readonly TextLine[]; readonly keys: readonly KeyMark[] } {
  const placed = rows.map((row) => ({ ...row, from: left + share * (width - row.width), y: top + row.y }));
  return {
    lines: placed.flatMap(({ items, setting, from, y, ...row }) =>
      items.map(({ x, slot, text }): TextLine => {
        // A line of text alone is aligned by the browser, which knows its width better.
        if (slot !== undefined || share === 0)
          return { ...setting, x: from + x + (slot === undefined ? 0 : KEY), y, text };
        return { ...setting, x: from + share * row.width, y, text, anchor: share === 1 ? "end" : "middle" };
      }),
    ),
    keys: placed.flatMap(({ items, from, y }) =>
      items.flatMap(({ x, slot }) => (slot === undefined ? [] : [{ slot, x: from + x + 4.5, y: y - 4 }])),
    ),
  };
}
