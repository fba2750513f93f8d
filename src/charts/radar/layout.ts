import { stack } from "../mark/stack.ts";
import type { TextLine } from "../text/textLine.ts";
import type { Room } from "../view/chartView.ts";
import { aroundLabels } from "./aroundLabels.ts";
import { RADAR_TYPE, type KeyMark } from "./axisBlock.ts";
import type { RadarAxis, RadarModel } from "./model.ts";
import { numberedLabels } from "./numberedLabels.ts";
import { axisDirection, outlinePath, ringShare, type Point } from "./polar.ts";
import { radarHeads, type RadarHead } from "./radarHeads.ts";

/** A figure on its axis. Points that would cover each other stand side by side, at the same distance from the centre. */
export interface PointMark extends Point {
  readonly slot: number;
  readonly axis: RadarAxis;
}

/** A player's outline. */
export interface Outline {
  readonly slot: number;
  readonly path: string;
  /** Share of the radius on each axis; undefined for a gap. */
  readonly shares: readonly (number | undefined)[];
}

/** A radar in pixels. */
export interface RadarLayout {
  readonly width: number;
  readonly height: number;
  /** With the axes that are drawn. */
  readonly model: RadarModel;
  readonly heads: readonly RadarHead[];
  readonly centre: Point;
  readonly radius: number;
  /** Radii, the inner ring's first. */
  readonly rings: readonly number[];
  readonly ringLabels: readonly TextLine[];
  /** Paths from the inner ring to the rim. */
  readonly spokes: readonly string[];
  readonly outlines: readonly Outline[];
  /** Axis by axis, in slot order. */
  readonly points: readonly PointMark[];
  /** Titles, values and ends of the axes. */
  readonly lines: readonly TextLine[];
  readonly keys: readonly KeyMark[];
  /** Metrics that did not fit into `maxHeight`. */
  readonly left: number;
}

const LARGEST = 190;
const SMALLEST = 90;
/** The smallest of the fewest axes: an embed of 1,000 px holds six players on them at 320 px. */
const LEAST = 64;
const FEWEST_AXES = 3;
const RINGS = [0, 0.25, 0.5, 0.75, 1];
const LANE = 9;

/**
 * Places a radar: labels around it where there is room, else numbers and a list below.
 *
 * @returns pixels from the chart's left top; three axes at least however little room there is
 */
export function radarLayout(model: RadarModel, { width, maxHeight = Infinity }: Room): RadarLayout {
  const all = model.axes.length;
  for (let count = all; count > FEWEST_AXES; count -= 1) {
    const layout = squeezed({ ...model, axes: model.axes.slice(0, count) }, width, maxHeight);
    if (layout.height <= maxHeight) return { ...layout, left: all - count };
  }
  const axes = model.axes.slice(0, FEWEST_AXES);
  return { ...squeezed({ ...model, axes }, width, maxHeight, LEAST), left: all - axes.length };
}

/** As large as there is room for, down to the smallest that can be read. */
function squeezed(
  model: RadarModel,
  width: number,
  maxHeight: number,
  smallest = SMALLEST,
): Omit<RadarLayout, "left"> {
  let layout = placed(model, width, LARGEST);
  // Not every label moves as far as the rim does, so that one step seldom does it.
  while (layout.height > maxHeight && layout.radius > smallest) {
    const smaller = layout.radius - Math.ceil((layout.height - maxHeight) / 2);
    layout = placed(model, width, Math.max(smallest, smaller));
  }
  return layout;
}

function placed(model: RadarModel, width: number, largest: number): Omit<RadarLayout, "left"> {
  const { heads, height } = radarHeads(model.players, width);
  const labels = aroundLabels(model, width, largest) ?? numberedLabels(model, width, largest);
  const { radius } = labels;
  const centre = { x: width / 2, y: Math.ceil(height + 10 + labels.above) };
  const shifted = <Mark extends Point>(mark: Mark) => ({
    ...mark,
    x: mark.x + centre.x,
    y: mark.y + centre.y,
  });
  return {
    width,
    height: Math.ceil(centre.y + labels.below + 6),
    model,
    heads,
    centre,
    radius,
    rings: RINGS.map((position) => radius * ringShare(position)),
    ringLabels: ringLabels(model, centre, radius),
    spokes: model.axes.map((_, index) => {
      const to = axisDirection(index, model.axes.length);
      return outlinePath([onAxis(centre, to, radius * ringShare(0)), onAxis(centre, to, radius), undefined]);
    }),
    outlines: model.players.map((_, slot) => outline(model, slot, centre, radius)),
    points: model.axes.flatMap((axis, index) =>
      pointMarks(axis, axisDirection(index, model.axes.length), centre, radius),
    ),
    lines: labels.lines.map(shifted),
    keys: labels.keys.map(shifted),
  };
}

function onAxis({ x, y }: Point, to: Point, distance: number): Point {
  return { x: x + to.x * distance, y: y + to.y * distance };
}

/** Between the first axis and the second, where no point lies. */
function ringLabels({ axes, rings }: RadarModel, centre: Point, radius: number): readonly TextLine[] {
  const to = axisDirection(0.5, axes.length);
  return [
    { text: rings.inner, share: ringShare(0) },
    { text: rings.rim, share: ringShare(1) },
  ].map(({ text, share }) => {
    const { x, y } = onAxis(centre, to, radius * share);
    return { x, y: y + 4, text, size: RADAR_TYPE.text, quiet: true, anchor: "middle" };
  });
}

function outline({ axes }: RadarModel, slot: number, centre: Point, radius: number): Outline {
  const shares = axes.map(({ points }) => {
    const position = points[slot]?.position;
    return position === undefined ? undefined : ringShare(position);
  });
  const path = outlinePath(
    shares.map((share, index) =>
      share === undefined ? undefined : onAxis(centre, axisDirection(index, axes.length), radius * share),
    ),
  );
  return { slot, path, shares };
}

function pointMarks(axis: RadarAxis, to: Point, centre: Point, radius: number): readonly PointMark[] {
  const drawn = axis.points.flatMap(({ position }, slot) =>
    position === undefined ? [] : [{ slot, distance: radius * ringShare(position) }],
  );
  const lanes = stack(
    drawn.map(({ distance }) => distance),
    RADAR_TYPE.dot,
  );
  return drawn.map(({ slot, distance }, index) => {
    const aside = LANE * (lanes[index] ?? 0);
    const { x, y } = onAxis(centre, to, distance);
    return { slot, axis, x: x - to.y * aside, y: y + to.x * aside };
  });
}
