import type { PlayerLabel } from "../../findings/playerLabels.ts";
import { zeroScale } from "../scale/zeroScale.ts";
import { cutText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import { axisTicks } from "./axisTicks.ts";
import { BARS_TYPE } from "./barsType.ts";
import type { Bar, BarsModel, BarsPanel } from "./model.ts";

/** A line of text: its baseline's start, end or middle. */
export interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

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
  /** Left top of the slot's shape, drawn inside the bar where it is long enough. */
  readonly shape: { readonly x: number; readonly y: number } | undefined;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One panel: its place in the chart, its title, bars and axis. */
export interface PanelLayout {
  readonly place: Box;
  readonly panel: BarsPanel;
  /** Undefined where the one metric is named above the chart already. */
  readonly title: TextMark | undefined;
  readonly bars: readonly BarMark[];
  readonly ticks: readonly TextMark[];
  /** Where the axis line runs. */
  readonly axis: { readonly x: number; readonly width: number; readonly y: number };
  /** The value at the axis's end, in the metric's unit. */
  readonly end: number;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelLayout[];
  /** Panels of the model that did not fit into `maxHeight`. */
  readonly left: number;
}

/** The room a chart has, in pixels; without `maxHeight` it takes what it needs. */
export interface Room {
  readonly width: number;
  readonly maxHeight?: number;
}

const NARROW = 440;
const COLUMNS_FROM = 620;
const GUTTER = 28;

/**
 * Places the bars: names beside them where there is room, above them where not; panels in two columns when many.
 *
 * @returns pixels from the chart's left top; a bar's width is value / end of its panel's own axis
 */
export function barsLayout(model: BarsModel, room: Room): BarsLayout {
  const columns = model.panels.length > 2 && room.width >= COLUMNS_FROM ? 2 : 1;
  const width = (room.width - GUTTER * (columns - 1)) / columns;
  const style = panelStyle(model, width);
  const height = panelHeight(model, style);
  const rowsThatFit = Math.max(
    1,
    Math.floor(((room.maxHeight ?? Infinity) + style.gap) / (height + style.gap)),
  );
  const shown = model.panels.slice(0, rowsThatFit * columns);
  const rows = Math.ceil(shown.length / columns);
  return {
    width: room.width,
    height: rows === 0 ? 0 : rows * height + (rows - 1) * style.gap,
    panels: shown.map((panel, index) => {
      const x = (index % columns) * (width + GUTTER);
      const y = Math.floor(index / columns) * (height + style.gap);
      return panelLayout(model, panel, style, { x, y, width, height });
    }),
    left: model.panels.length - shown.length,
  };
}

interface PanelStyle {
  readonly titled: boolean;
  /** Names above the bars. */
  readonly stacked: boolean;
  readonly roomy: boolean;
  /** Left edge of the tracks. */
  readonly start: number;
  readonly barHeight: number;
  /** From one bar's row to the next. */
  readonly pitch: number;
  readonly gap: number;
}

function panelStyle(model: BarsModel, width: number): PanelStyle {
  const titled = model.panels.length > 1;
  const roomy = !titled;
  const stacked = width < NARROW && roomy;
  const widest = Math.max(0, ...model.players.map((label) => nameWidth(label, roomy)));
  const start = stacked ? 0 : Math.ceil(Math.min(width * 0.38, Math.max(roomy ? 112 : 64, widest + 14)));
  const barHeight = roomy ? 30 : 20;
  const pitch = stacked ? barHeight + 30 : roomy ? barHeight + 22 : barHeight + 7;
  return { titled, stacked, roomy, start, barHeight, pitch, gap: 30 };
}

function nameWidth(label: PlayerLabel, roomy: boolean): number {
  if (!roomy) return textWidth(label.short, BARS_TYPE.smallName, true);
  return Math.max(textWidth(besideClub(label), BARS_TYPE.name, true), textWidth(label.club, BARS_TYPE.club));
}

const TITLE_HEIGHT = 26;
const AXIS_HEIGHT = 26;

function panelHeight(model: BarsModel, style: PanelStyle): number {
  const spare = style.pitch - style.barHeight;
  return (
    (style.titled ? TITLE_HEIGHT : 0) +
    model.players.length * style.pitch -
    (style.stacked ? 0 : spare) +
    AXIS_HEIGHT +
    6
  );
}

function panelLayout(model: BarsModel, panel: BarsPanel, style: PanelStyle, place: Box): PanelLayout {
  const width = place.width - style.start;
  const scale = zeroScale(panel.largest, width < 260 ? 4 : 5);
  const y = place.height - AXIS_HEIGHT;
  return {
    place,
    panel,
    title: style.titled
      ? { x: 0, y: 14, text: cutText(panel.title, place.width, { size: BARS_TYPE.title, bold: true }) }
      : undefined,
    bars: panel.bars.map((bar, slot) => barMark({ bar, slot, end: scale.end }, model, style, place)),
    ticks: axisTicks(scale, width, { locale: model.locale, unit: panel.unit }).map(({ at, text }) => ({
      x: style.start + at,
      y: y + 17,
      text,
    })),
    axis: { x: style.start, width, y },
    end: scale.end,
  };
}

interface Placed {
  readonly bar: Bar;
  readonly slot: number;
  readonly end: number;
}

function barMark({ bar, slot, end }: Placed, model: BarsModel, style: PanelStyle, place: Box): BarMark {
  const y = (style.titled ? TITLE_HEIGHT : 0) + slot * style.pitch + (style.stacked ? 24 : 0);
  const track = { x: style.start, y, width: place.width - style.start, height: style.barHeight };
  const drawn =
    bar.state === "drawn" ? { ...track, width: (track.width * Math.max(0, bar.value)) / end } : undefined;
  const value = valueMark(bar, track, drawn, style);
  return {
    slot,
    track,
    bar: drawn,
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

function valueSize({ roomy }: PanelStyle): number {
  return roomy ? BARS_TYPE.value : BARS_TYPE.smallValue;
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
    const beside = cutText(club, track.width - x, { size: BARS_TYPE.club });
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

/** "Van Dijk (Liverpool)" as "Van Dijk", where the club stands below it anyway. */
function besideClub({ short, club }: PlayerLabel): string {
  const clubInName = ` (${club})`;
  return short.endsWith(clubInName) ? short.slice(0, -clubInName.length) : short;
}

function clubMark(text: string, x: number, y: number): TextMark | undefined {
  return text === "" || text === "…" ? undefined : { x, y, text };
}

function valueMark(bar: Bar, track: Box, drawn: Box | undefined, style: PanelStyle): BarMark["value"] {
  const size = valueSize(style);
  const y = track.y + track.height / 2 + size * 0.36;
  if (drawn === undefined)
    return { x: track.x + 8, y, text: cutText(bar.label, track.width - 16, { size }), inside: false };
  const fits = textWidth(bar.label, size, true) + 16 <= drawn.width;
  const [within, after] = [drawn.width - 16, track.width - drawn.width - 6];
  const inside = fits || (within > after && textWidth(bar.label, size, true) > after);
  const text = cutText(bar.label, inside ? within : after, { size, bold: true });
  return { x: inside ? drawn.x + drawn.width - 8 : drawn.x + drawn.width + 6, y, text, inside };
}
