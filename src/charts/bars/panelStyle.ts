import type { PlayerLabel } from "../../findings/playerLabels.ts";
import { textWidth } from "../text/textWidth.ts";
import { BARS_TYPE } from "./barsType.ts";
import { hasMedians } from "./medianMark.ts";
import type { BarsModel } from "./model.ts";

/** Pixels above the bars of a titled panel, and below those of any. */
export const TITLE_HEIGHT = 26;
export const AXIS_HEIGHT = 26;
/** More below the axis where the peers' median is named. */
export const MEDIAN_HEIGHT = 17;
/** Names stand above the bars in less than this many pixels. */
const NARROW = 440;

/** The most of a panel's width that its names take. */
const NAMES_SHARE = 0.38;

/** How the panels of one chart are set; all alike. */
export interface PanelStyle {
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

/** A single metric has the chart to itself and is set roomily; several are set small, each under its title. */
export function panelStyle(model: BarsModel, width: number): PanelStyle {
  const titled = model.panels.length > 1;
  const roomy = !titled;
  const stacked = roomy ? width < NARROW : !namesFit(model, width);
  const widest = Math.max(0, ...model.players.map((label) => nameWidth(label, roomy)));
  const start = stacked
    ? 0
    : Math.ceil(Math.min(width * NAMES_SHARE, Math.max(roomy ? 112 : 64, widest + 14)));
  const barHeight = roomy ? 30 : 20;
  const pitch = stacked ? barHeight + 30 : roomy ? barHeight + 22 : barHeight + 7;
  return { titled, stacked, roomy, start, barHeight, pitch, gap: 30 };
}

/** True when every name can stand beside the bars of a small panel without being cut. */
export function namesFit({ players }: BarsModel, width: number): boolean {
  return players.every((label) => nameWidth(label, false) + 14 <= width * NAMES_SHARE);
}

function nameWidth(label: PlayerLabel, roomy: boolean): number {
  if (!roomy) return textWidth(label.short, BARS_TYPE.smallName, true);
  return Math.max(textWidth(besideClub(label), BARS_TYPE.name, true), textWidth(label.club, BARS_TYPE.club));
}

/** Pixels of one panel, axis included. */
export function panelHeight(model: BarsModel, style: PanelStyle): number {
  const spare = style.pitch - style.barHeight;
  return (
    (style.titled ? TITLE_HEIGHT : 0) +
    model.players.length * style.pitch -
    (style.stacked ? 0 : spare) +
    AXIS_HEIGHT +
    (hasMedians(model) ? MEDIAN_HEIGHT : 0) +
    6
  );
}

/** Printed size of values. */
export function valueSize({ roomy }: PanelStyle): number {
  return roomy ? BARS_TYPE.value : BARS_TYPE.smallValue;
}

/** "Van Dijk (Liverpool)" as "Van Dijk", where the club stands below it anyway. */
export function besideClub({ short, club }: PlayerLabel): string {
  const clubInName = ` (${club})`;
  return short.endsWith(clubInName) ? short.slice(0, -clubInName.length) : short;
}
