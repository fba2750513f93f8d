import type { TextLine } from "../text/textLine.ts";
import { axisBlock, placeBlock, RADAR_TYPE } from "./axisBlock.ts";
import type { Labels } from "./aroundLabels.ts";
import type { RadarModel } from "./model.ts";
import { axisDirection } from "./polar.ts";

const COLUMNS_FROM = 560;
const GUTTER = 24;
const NUMBER = 24;
const OFF = 13;
const GAP = 10;
const NUMBERED = { bold: true, tick: true } as const;

/** A number at each axis, and below the radar a list that says what the numbers are. */
export function numberedLabels(model: RadarModel, width: number, largest: number): Labels {
  const count = model.axes.length;
  const radius = Math.max(1, Math.floor(Math.min(largest, width / 2 - 2 * OFF)));
  const numbers = model.axes.map((_, index): TextLine => {
    const to = axisDirection(index, count);
    const at = { x: to.x * (radius + OFF), y: to.y * (radius + OFF) + 4.5 };
    return { ...NUMBERED, ...at, text: String(index + 1), size: RADAR_TYPE.text, anchor: "middle" };
  });
  const list = numberedList(model, width, radius + 2 * OFF + GAP);
  return {
    radius,
    lines: [...numbers, ...list.lines],
    keys: list.keys,
    above: radius + OFF + 8,
    below: list.bottom,
  };
}

function numberedList(model: RadarModel, width: number, from: number) {
  const columns = width >= COLUMNS_FROM ? 2 : 1;
  const room = (width - GUTTER * (columns - 1)) / columns;
  const blocks = model.axes.map((axis) => axisBlock(axis, axis.title, model, room - NUMBER));
  const lines: TextLine[] = [];
  const keys: Labels["keys"][number][] = [];
  let top = from;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    row.forEach((block, column) => {
      const left = column * (room + GUTTER) - width / 2;
      const placed = placeBlock(block, left + NUMBER, top, 0);
      const text = String(first + column + 1);
      const number = { ...NUMBERED, x: left, y: top + 12, text, size: RADAR_TYPE.title };
      lines.push(number, ...placed.lines);
      keys.push(...placed.keys);
    });
    top += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  return { lines, keys, bottom: top - GAP };
}
