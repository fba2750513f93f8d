import type { Room } from "../view/chartView.ts";
import type { SpreadModel } from "./model.ts";
import { crosses, stripLayout, type StripLayout } from "./stripLayout.ts";

/** A strip and its place in the chart. */
export interface PlacedStrip extends StripLayout {
  readonly place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface SpreadLayout {
  readonly width: number;
  readonly height: number;
  readonly strips: readonly PlacedStrip[];
  /** Strips of the model that did not fit into `maxHeight`. */
  readonly left: number;
}

const COLUMNS_FROM = 720;
const GUTTER = 32;
const GAP = 26;
/** Height of the dots and radius of one, in pixels at most: where one metric has the chart to itself, and where several share it. */
const ALONE = { dots: 140, radius: 4.5 } as const;
const AMONG = { dots: 56, radius: 3.5 } as const;

/** Places the strips, in two columns where many have the room; rows that do not fit are left out from the end. */
export function spreadLayout({ strips }: SpreadModel, room: Room): SpreadLayout {
  const columns = strips.length > 2 && room.width >= COLUMNS_FROM ? 2 : 1;
  const width = (room.width - GUTTER * (columns - 1)) / columns;
  const shared = { width, ...(strips.length === 1 ? ALONE : AMONG) };
  const style = { ...shared, listed: strips.some((strip) => crosses(strip, width)) };
  const placed: PlacedStrip[] = [];
  let y = 0;
  for (let first = 0; first < strips.length; first += columns) {
    const row = strips.slice(first, first + columns).map((strip) => stripLayout(strip, style));
    const height = Math.max(...row.map((strip) => strip.height));
    if (placed.length > 0 && y + height > (room.maxHeight ?? Infinity)) break;
    placed.push(
      ...row.map((strip, column) => ({
        ...strip,
        place: { x: column * (width + GUTTER), y, width, height },
      })),
    );
    y += height + GAP;
  }
  return {
    width: room.width,
    height: Math.ceil(Math.max(0, y - GAP)),
    strips: placed,
    left: strips.length - placed.length,
  };
}
