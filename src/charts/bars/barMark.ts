import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import { BARS_TYPE } from "./barsType.ts";
import type { Box } from "./box.ts";
import type { Bar, BarsModel } from "./model.ts";
import { besideClub, TITLE_HEIGHT, valueSize, type PanelStyle } from "./panelStyle.ts";
import type { TextMark } from "./textMark.ts";
import { whiskerMark, type WhiskerMark } from "./whiskerMark.ts";

/** One bar in pixels, relative to its panel. */
export interface BarMark {
  readonly slot: number;
  readonly track: Box;
  /** Undefined for a gap, which is said in words instead. */
  readonly bar: Box | undefined;
  readonly name: TextMark;
  readonly club: TextMark | undefined;
  /** The printed value; inside the bar's end where it fits, else after it. */
  readonly value: TextMark & { readonly inside: boolean };
  /** The 95 % interval across the bar's end. */
  readonly whisker: WhiskerMark | undefined;
  /** Left top of the slot's shape, drawn inside the bar where it is long enough. */
  readonly shape: { readonly x: number; readonly y: number } | undefined;
}

/** A bar to be placed: its slot, and the value at the end of its axis. */
interface Placed {
  readonly bar: Bar;
  readonly slot: number;
  readonly end: number;
}

/** Places one bar with its name, club, printed value and shape; width is value / end of the track. */
export function barMark(
  { bar, slot, end }: Placed,
  model: BarsModel,
  style: PanelStyle,
  place: Box,
): BarMark {
  const y = (style.titled ? TITLE_HEIGHT : 0) + slot * style.pitch + (style.stacked ? 24 : 0);
  const track = { x: style.start, y, width: place.width - style.start, height: style.barHeight };
  const drawn =
    bar.state === "drawn" ? { ...track, width: (track.width * Math.max(0, bar.value)) / end } : undefined;
  const whisker = whiskerMark(bar, track, end);
  const value = valueMark(bar, { track, drawn, whisker }, style);
  return {
    slot,
    track,
    bar: drawn,
    whisker,
    ...nameMarks(model, slot, style, track),
    value,
    shape:
      drawn && holdsShape(drawn, value, style)
        ? { x: drawn.x + 9, y: y + style.barHeight / 2 - 5 }
        : undefined,
  };
}

const SHAPE_FROM = 90;

function holdsShape(drawn: Box, { text, inside }: BarMark["value"], style: PanelStyle): boolean {
  const taken = inside ? textWidth(text, valueSize(style), true) + 36 : 0;
  return drawn.width > Math.max(SHAPE_FROM, taken);
}

function nameMarks(
  model: BarsModel,
  slot: number,
  style: PanelStyle,
  track: Box,
): Pick<BarMark, "name" | "club"> {
  const label = model.players[slot] ?? { short: "", club: "" };
  const { club } = label;
  const short = style.roomy ? besideClub(label) : label.short;
  const size = style.roomy ? BARS_TYPE.name : BARS_TYPE.smallName;
  if (style.stacked) {
    const text = cutText(short, track.width, { size, bold: true });
    const x = textWidth(text, size, true) + 8;
    const beside = style.roomy ? cutText(club, track.width - x, { size: BARS_TYPE.club }) : "";
    return { name: { x: 0, y: track.y - 7, text }, club: clubMark(beside, x, track.y - 7) };
  }
  const room = style.start - 12;
  const text = cutText(short, room, { size, bold: true });
  const middle = track.y + style.barHeight / 2;
  if (!style.roomy) return { name: { x: 0, y: middle + 4.5, text }, club: undefined };
  const below = cutText(club, room, { size: BARS_TYPE.club });
  return {
    name: { x: 0, y: below === "" ? middle + 5 : middle - 1, text },
    club: clubMark(below, 0, middle + 15),
  };
}

function clubMark(text: string, x: number, y: number): TextMark | undefined {
  return text === "" || text === "…" ? undefined : { x, y, text };
}

/** Pixels that the value may keep clear of. */
interface Drawn {
  readonly track: Box;
  readonly drawn: Box | undefined;
  readonly whisker: WhiskerMark | undefined;
}

function valueMark(bar: Bar, { track, drawn, whisker }: Drawn, style: PanelStyle): BarMark["value"] {
  const size = valueSize(style);
  const y = track.y + track.height / 2 + size * 0.36;
  if (drawn === undefined)
    return { x: track.x + 8, y, text: cutText(bar.label, track.width - 16, { size }), inside: false };
  const label = textWidth(bar.label, size, true);
  const from = Math.min(drawn.x + drawn.width, whisker?.x ?? Infinity);
  const to = Math.max(drawn.x + drawn.width, whisker ? whisker.x + whisker.width : 0);
  const [within, after] = [from - track.x - 16, track.x + track.width - to - 6];
  const inside = label <= within || (within > after && label > after);
  const text = cutText(bar.label, inside ? within : after, { size, bold: true });
  return { x: inside ? from - 8 : to + 6, y, text, inside };
}
