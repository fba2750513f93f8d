import type { TextLine } from "../text/textLine.ts";
import { axisBlock, placeBlock, type AxisBlock, type KeyMark } from "./axisBlock.ts";
import type { RadarModel } from "./model.ts";
import { axisDirection, type Point } from "./polar.ts";

/** What is printed of a radar's axes, relative to its centre. */
export interface Labels {
  readonly lines: readonly TextLine[];
  readonly keys: readonly KeyMark[];
  /** Of the radar, in pixels. */
  readonly radius: number;
  /** From the centre to the top and the bottom of everything. */
  readonly above: number;
  readonly below: number;
}

const SMALLEST = 105;
const WIDEST_BLOCK = 150;
/** From the rim to a label. */
const OFF = 16;
const APART = 6;
/** Kept free at the sides: in a wide font text runs past its estimated width. */
const MARGIN = 8;

/** The labels around the radar, each at its axis; undefined where there is no room for that. */
export function aroundLabels(model: RadarModel, width: number, largest: number): Labels | undefined {
  const room = Math.min(WIDEST_BLOCK, width * 0.24);
  const blocks = model.axes.map((axis, index) => {
    const to = axisDirection(index, model.axes.length);
    const share = Math.abs(to.x) < 0.2 ? 0.5 : to.x > 0 ? 0 : 1;
    return { block: axisBlock(axis, axis.short, model, room), to, share } as const;
  });
  const radius = Math.floor(Math.min(largest, ...blocks.map((one) => radiusFor(one, width / 2 - MARGIN))));
  if (radius < SMALLEST) return undefined;
  const boxes = blocks.map((one) => ({ ...one, ...boxAt(one, radius + OFF) }));
  if (boxes.some((one, index) => boxes.slice(0, index).some((other) => overlap(one, other))))
    return undefined;
  const placed = boxes.map(({ block, share, left, top }) => placeBlock(block, left, top, share));
  return {
    radius,
    lines: placed.flatMap(({ lines }) => lines),
    keys: placed.flatMap(({ keys }) => keys),
    above: Math.max(radius, ...boxes.map(({ top }) => -top)),
    below: Math.max(radius, ...boxes.map(({ bottom }) => bottom)),
  };
}

interface Block {
  readonly block: AxisBlock;
  readonly to: Point;
  /** The part of the block that lies left of its axis's end. */
  readonly share: 0 | 0.5 | 1;
}

/** The radius at which the block just ends at `half` the chart's width from the centre. */
function radiusFor({ block, to, share }: Block, half: number): number {
  const reach = half - (share === 0.5 ? block.width / 2 : block.width);
  if (reach < 0) return 0;
  return Math.abs(to.x) < 1e-9 ? Infinity : reach / Math.abs(to.x) - OFF;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxAt({ block: { width, height }, to, share }: Block, radius: number): Box {
  const left = to.x * radius - share * width;
  const top = to.y * radius - (height / 2) * (1 - to.y);
  return { left, right: left + width, top, bottom: top + height };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + APART &&
    other.left < one.right + APART &&
    one.top < other.bottom + APART &&
    other.top < one.bottom + APART
  );
}
