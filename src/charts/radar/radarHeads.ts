import { besideClub } from "../bars/panelStyle.ts";
import { flow } from "../text/flow.ts";
import { cutText } from "../text/fitText.ts";
import type { TextLine } from "../text/textLine.ts";
import { textWidth } from "../text/textWidth.ts";
import { RADAR_TYPE } from "./axisBlock.ts";
import type { RadarPlayer } from "./model.ts";

/** A player named over the radar, behind a piece of his outline. */
export interface RadarHead {
  readonly slot: number;
  /** Left end and middle of the piece. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly TextLine[];
}

/** Pixels of a piece of outline. */
export const SAMPLE = 26;
const LINE = 21;

/** The players' names, side by side where there is room. */
export function radarHeads(
  players: readonly RadarPlayer[],
  width: number,
): { readonly heads: readonly RadarHead[]; readonly height: number } {
  const items = players.map(({ label, absent }) => {
    const room = width - SAMPLE - 7;
    const name = cutText(besideClub(label), room, { size: RADAR_TYPE.name, bold: true });
    const after = textWidth(name, RADAR_TYPE.name, true) + 8;
    const detail = cutText(absent ?? label.club, room - after, { size: RADAR_TYPE.text });
    const shown = detail === "…" ? "" : detail;
    return { name, after, detail: shown, width: SAMPLE + 7 + after + textWidth(shown, RADAR_TYPE.text) };
  });
  const places = flow(
    items.map((item) => item.width),
    width,
    18,
  );
  const heads = items.map(({ name, after, detail }, slot) => {
    const { x = 0, line = 0 } = places[slot] ?? {};
    const at = { x: x + SAMPLE + 7, y: line * LINE + 14 };
    const lines: TextLine[] = [{ ...at, text: name, size: RADAR_TYPE.name, bold: true }];
    if (detail !== "")
      lines.push({ ...at, x: at.x + after, text: detail, size: RADAR_TYPE.text, quiet: true });
    return { slot, x, y: at.y - 4.5, lines };
  });
  return { heads, height: LINE * (1 + Math.max(-1, ...places.map(({ line }) => line))) };
}
