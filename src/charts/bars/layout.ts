import { zeroScale, type ZeroScale } from "../scale/zeroScale.ts";
import { cutText } from "../text/fitText.ts";
import type { Room } from "../view/chartView.ts";
import { axisTicks } from "./axisTicks.ts";
import { BARS_TYPE } from "./barsType.ts";
import { barMark, type BarMark } from "./barMark.ts";
import type { Box } from "./box.ts";
import { hasMedians, medianMark, type MedianMark } from "./medianMark.ts";
import type { BarsModel, BarsPanel } from "./model.ts";
import {
  AXIS_HEIGHT,
  MEDIAN_HEIGHT,
  namesFit,
  panelHeight,
  panelStyle,
  type PanelStyle,
} from "./panelStyle.ts";
import type { TextMark } from "./textMark.ts";
import { roomForValues } from "./whiskerMark.ts";

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
  /** The value at the axis's end, in the panel's unit. */
  readonly end: number;
  /** The peers' median: where its line is, and its label below the axis. */
  readonly median: MedianMark | undefined;
}

export interface BarsLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelLayout[];
  /** Panels of the model that did not fit into `maxHeight`. */
  readonly left: number;
}

const COLUMNS_FROM = 600;
const GUTTER = 28;

/**
 * Places the bars: names beside them where there is room, above them where not; panels in two columns when many.
 *
 * @returns pixels from the chart's left top; a bar's width is value / end of its panel's own axis
 */
export function barsLayout(model: BarsModel, room: Room): BarsLayout {
  const half = (room.width - GUTTER) / 2;
  const columns = model.panels.length > 2 && room.width >= COLUMNS_FROM && namesFit(model, half) ? 2 : 1;
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

function panelLayout(model: BarsModel, panel: BarsPanel, style: PanelStyle, place: Box): PanelLayout {
  const width = place.width - style.start;
  const marks = width < 260 ? 4 : 5;
  // A longer axis moves what stood inside its bar, which may then need room after it.
  const scaleTo = (largest: number): ZeroScale => {
    const scale = zeroScale(largest, marks);
    const needed = roomForValues(panel, scale.end, style, width);
    return needed !== undefined && needed > scale.end * 1.000001 ? scaleTo(needed) : scale;
  };
  const scale = scaleTo(panel.largest);
  const y = place.height - AXIS_HEIGHT - (hasMedians(model) ? MEDIAN_HEIGHT : 0);
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
    median: medianMark(panel, scale.end, { x: style.start, width }, y + 17 + MEDIAN_HEIGHT),
  };
}
