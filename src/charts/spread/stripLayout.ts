import { cloudScale, marksFor, type CloudScale } from "../cloud/cloudScale.ts";
import { tenth } from "../mark/tenth.ts";
import { wrapText } from "../text/fitText.ts";
import { textWidth } from "../text/textWidth.ts";
import type { SpreadStrip } from "./strip.ts";
import { across, LABEL_SIZE, listedFlags, playerFlags } from "./playerFlags.ts";
import { stripDots, type DotsRoom, type StripDots } from "./stripDots.ts";
import { flagsHeight, intervalsHeight, stripMarks, type StripMark, type TextAt } from "./stripMarks.ts";

/** Type sizes in pixels; the renderers set text in these. */
export const SPREAD_TYPE = { title: 14, note: 12, label: LABEL_SIZE, tick: 12 } as const;

/** One strip in pixels from its own left top. */
export interface StripLayout {
  readonly strip: SpreadStrip;
  readonly height: number;
  readonly title: readonly TextAt[];
  readonly notes: readonly TextAt[];
  readonly dots: StripDots;
  readonly median: { readonly x: number; readonly top: number; readonly bottom: number } | undefined;
  readonly marks: readonly StripMark[];
  /** Undefined where there is nothing to place on it. */
  readonly axis: { readonly y: number; readonly ticks: readonly TextAt[] } | undefined;
  readonly aside: readonly TextAt[];
}

/** How strips are set. */
export interface StripStyle extends DotsRoom {
  /** Labels in a list, not on poles. */
  readonly listed: boolean;
}

const LINE = 17;
const AXIS = 24;
/** Slanted type runs wider than upright. */
const SLANT = 0.94;

/** Places one strip: title, labels of the chosen players, dots, their intervals, axis, and who is not in it. */
export function stripLayout(strip: SpreadStrip, style: StripStyle): StripLayout {
  const { width } = style;
  const note = { size: SPREAD_TYPE.note };
  const title = lines(wrapText(strip.title, width, { size: SPREAD_TYPE.title, bold: true }), 14);
  const notes = lines(wrapText(strip.notes.join(" · "), width, note), 14 + title.length * LINE);
  const above = (title.length + notes.length) * LINE + 2;
  const scale = scaleOf(strip, width);
  const flags = style.listed
    ? listedFlags(strip.players, width)
    : playerFlags(strip.players, scale, width).flags;
  const top = above + flagsHeight(flags);
  const dots = stripDots(strip, scale, style, top);
  const axis = top + dots.height + intervalsHeight(flags);
  const drawn = dots.height > 0;
  const end = drawn ? axis + AXIS : above;
  const aside = strip.aside.flatMap((line) => wrapText(line, width * SLANT, note));
  return {
    strip,
    height: end + aside.length * LINE,
    title,
    notes,
    dots,
    median:
      strip.median === undefined
        ? undefined
        : { x: tenth(across(strip.median, scale, width)), top, bottom: axis },
    marks: stripMarks(flags, { scale, width, dots, top }),
    axis: drawn ? { y: axis, ticks: ticks(strip, scale, width, axis + 17) } : undefined,
    aside: lines(aside, end + 12),
  };
}

/** True when the labels of the strip cannot stand on poles without one running through a text. */
export function crosses(strip: SpreadStrip, width: number): boolean {
  return playerFlags(strip.players, scaleOf(strip, width), width).crossed;
}

function lines(texts: readonly string[], y: number): readonly TextAt[] {
  return texts.map((text, i) => ({ x: 0, y: y + i * LINE, text }));
}

function scaleOf({ extent, unit, tick }: SpreadStrip, width: number): CloudScale {
  return cloudScale(extent, unit, marksFor(width, extent, { tick, size: SPREAD_TYPE.tick }));
}

function ticks({ tick }: SpreadStrip, scale: CloudScale, width: number, y: number): readonly TextAt[] {
  return scale.ticks.map((value) => {
    const text = tick(value);
    const half = textWidth(text, SPREAD_TYPE.tick) / 2;
    return { x: Math.max(half, Math.min(width - half, tenth(across(value, scale, width)))), y, text };
  });
}
