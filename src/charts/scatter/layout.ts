import { cloudScale, marksFor, type CloudScale } from "../cloud/cloudScale.ts";
import { dotsPath } from "../cloud/dotsPath.ts";
import { tenth } from "../mark/tenth.ts";
import { wrapText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { Room } from "../view/chartView.ts";
import { medianLines, type MedianLine } from "./medianLines.ts";
import type { ScatterAxis, ScatterModel } from "./model.ts";
import { RIGHT, SCATTER_TYPE, xAt, yAt, type PlotScale, type TextAt } from "./plotScale.ts";
import { pointMarks, type PointMark } from "./pointMarks.ts";

/** A tick: its value, its pixels along the axis, and its text's place. */
export interface TickMark extends TextAt {
  readonly value: number;
  readonly at: number;
}

/** The dots of the peers in pixels. */
export interface PeerDots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly path: string;
  readonly radius: number;
}

export interface ScatterLayout {
  readonly width: number;
  readonly height: number;
  /** Where points lie, and what the axes hold. */
  readonly scale: PlotScale;
  /** Above the plot the axis that goes up, below it the one across; a line each. */
  readonly titles: { readonly up: readonly TextAt[]; readonly across: readonly TextAt[] };
  readonly ticks: { readonly x: readonly TickMark[]; readonly y: readonly TickMark[] };
  readonly medians: readonly MedianLine[];
  readonly peers: PeerDots;
  readonly marks: readonly PointMark[];
  /** Who is not drawn, and why. */
  readonly absent: readonly TextAt[];
}

const LINE = 17;
const TICKS_BELOW = 22;
/** Slanted type runs wider than upright. */
const SLANT = 0.94;

/** The texts around the plot, as the reader's language has them. */
export interface ScatterTexts {
  readonly up: string;
  readonly across: string;
  readonly absent: string;
}

/** Places two axes, the peers, the medians and the chosen players with their names; less height makes the plot flatter. */
export function scatterLayout(model: ScatterModel, texts: ScatterTexts, room: Room): ScatterLayout {
  const lines = linesAround(texts, room.width);
  const top = lines.up.length * LINE + (model.x.median ? LINE : 0) + 6;
  const below = TICKS_BELOW + lines.across.length * LINE + (lines.absent.length > 0 ? 6 : 0);
  const around = top + below + lines.absent.length * LINE;
  const wanted = Math.max(240, Math.min(500, room.width * 0.64));
  const height = Math.round(Math.max(140, Math.min(wanted, (room.maxHeight ?? Infinity) - around)));
  const y = cloudScale(model.y.extent, model.y.unit, Math.max(3, Math.min(7, Math.floor(height / 56))));
  const left = Math.ceil(widest(y, model.y) + 8);
  const plot = { x: left, y: top, width: room.width - left - RIGHT, height };
  const marks = marksFor(plot.width, model.x.extent, { tick: model.x.tick, size: SCATTER_TYPE.tick });
  const x = cloudScale(model.x.extent, model.x.unit, marks);
  const scale = { plot, x, y };
  const bottom = top + height + TICKS_BELOW;
  const medians = medianLines(model, scale);
  return {
    width: room.width,
    height: around + height,
    scale,
    titles: {
      up: lines.up.map((text, i) => ({ x: 0, y: 13 + i * LINE, text })),
      across: lines.across.map((text, i) => ({ x: plot.x + plot.width, y: bottom + 13 + i * LINE, text })),
    },
    ticks: ticksOf(model, scale),
    medians,
    peers: peerDots(model, scale),
    marks: pointMarks(model, scale, medians),
    absent: lines.absent.map((text, i) => ({ x: 0, y: top + height + below + 12 + i * LINE, text })),
  };
}

function linesAround(
  { up, across, absent }: ScatterTexts,
  width: number,
): Readonly<Record<keyof ScatterTexts, readonly string[]>> {
  const title = { size: SCATTER_TYPE.title, bold: true };
  return {
    up: wrapText(up, width, title),
    across: wrapText(across, width - RIGHT, title),
    absent: wrapText(absent, width * SLANT, { size: SCATTER_TYPE.note }),
  };
}

function widest({ ticks }: CloudScale, { tick }: ScatterAxis): number {
  return Math.max(0, ...ticks.map((value) => textWidth(tick(value), SCATTER_TYPE.tick)));
}

function ticksOf({ x, y }: ScatterModel, scale: PlotScale): ScatterLayout["ticks"] {
  const { plot } = scale;
  return {
    x: scale.x.ticks.map((value) => {
      const text = x.tick(value);
      const half = textWidth(text, SCATTER_TYPE.tick) / 2;
      const at = tenth(xAt(value, scale));
      return {
        value,
        text,
        at,
        x: Math.min(at, plot.x + plot.width + RIGHT - half),
        y: plot.y + plot.height + 17,
      };
    }),
    y: scale.y.ticks.map((value) => {
      const at = tenth(yAt(value, scale));
      return { value, text: y.tick(value), at, x: plot.x - 8, y: at + 4 };
    }),
  };
}

/** Small where they are many: together the dots cover about a fiftieth of the plot. */
function peerDots({ peers }: ScatterModel, scale: PlotScale): PeerDots {
  const { plot } = scale;
  const xs = peers.xs.map((value) => xAt(value, scale));
  const ys = peers.ys.map((value) => yAt(value, scale));
  const room = Math.sqrt((plot.width * plot.height * 0.02) / Math.max(1, xs.length));
  return {
    xs,
    ys,
    path: dotsPath(xs, ys, new Set(peers.chosen.keys())),
    radius: tenth(Math.max(1.6, Math.min(3.5, room))),
  };
}
