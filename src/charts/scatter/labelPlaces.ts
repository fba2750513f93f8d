import { textWidth } from "../text/textWidth.ts";

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point to be labelled. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where a label stands: its baseline's start, and a line to its point where it is not beside it. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly leader: string | undefined;
}

/** What a label keeps off: points and other labels strongly, whiskers as far as there is room. */
export interface Obstacles {
  readonly firm: readonly Box[];
  readonly soft: readonly Box[];
  readonly bounds: Box;
}

const DISTANCES = [11, 20, 32, 46, 64, 84, 110] as const;
const DIRECTIONS = [
  [1, 0],
  [1, -1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [0, 1],
  [1, 1],
  [-1, 1],
] as const;
/** Worse than any distance: a label over a point or another label. */
const COVERING = 1000;
/** A label farther than this from its point is tied to it by a line. */
const BESIDE = 25;

/**
 * A place for each label beside its point where it covers no point and no other label; farther off, tied by a line,
 * where there is none. In slot order, so that the first players' labels are nearest.
 *
 * @param size of the type in pixels, set bold
 */
export function labelPlaces(
  labels: readonly Labelled[],
  { firm, soft, bounds }: Obstacles,
  size: number,
): readonly LabelPlace[] {
  const taken = [...firm];
  return labels.map((label) => {
    const box = { width: textWidth(label.text, size, true), height: size + 4 };
    let best: { readonly cost: number; readonly box: Box; readonly distance: number } | undefined;
    for (const [rank, distance] of DISTANCES.entries()) {
      for (const [turn, direction] of DIRECTIONS.entries()) {
        const placed = { ...box, ...corner(label, direction, distance, box) };
        if (!within(placed, bounds)) continue;
        const covered = overlap(placed, taken);
        const away = 24 * rank + turn + (rank > 0 ? 4 : 0);
        const cost = (covered > 0 ? COVERING + covered : 0) + 0.12 * overlap(placed, soft) + away;
        if (best === undefined || cost < best.cost) best = { cost, box: placed, distance };
      }
    }
    const { box: at, distance } = best ?? { box: { ...box, ...clamped(label, box, bounds) }, distance: 0 };
    taken.push(at);
    return { x: at.x, y: at.y + size, leader: distance > BESIDE ? leader(label, at) : undefined };
  });
}

type Size = Pick<Box, "width" | "height">;
type Point = Pick<Box, "x" | "y">;

/** Left top of a box that lies in the direction from the point. */
function corner(
  { x, y }: Point,
  [across, down]: readonly [number, number],
  distance: number,
  { width, height }: Size,
): Point {
  const reach = across !== 0 && down !== 0 ? distance * 0.75 : distance;
  return {
    x: x + across * reach - (width * (1 - across)) / 2,
    y: y + down * reach - (height * (1 - down)) / 2,
  };
}

function within({ x, y, width, height }: Box, bounds: Box): boolean {
  return (
    x >= bounds.x &&
    y >= bounds.y &&
    x + width <= bounds.x + bounds.width &&
    y + height <= bounds.y + bounds.height
  );
}

function clamped({ x, y }: Point, { width, height }: Size, bounds: Box): Point {
  return {
    x: Math.max(bounds.x, Math.min(bounds.x + bounds.width - width, x - width / 2)),
    y: Math.max(bounds.y, Math.min(bounds.y + bounds.height - height, y - height / 2)),
  };
}

/** Square pixels of the box that others cover. */
function overlap(box: Box, others: readonly Box[]): number {
  let area = 0;
  for (const other of others) {
    const width = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const height = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    if (width > 0 && height > 0) area += width * height;
  }
  return area;
}

/** From the point to the nearest place of the label's box. */
function leader({ x, y }: Point, box: Box): string {
  const toX = Math.max(box.x, Math.min(box.x + box.width, x));
  const toY = Math.max(box.y, Math.min(box.y + box.height, y));
  return `M${Math.round(x)} ${Math.round(y)}L${Math.round(toX)} ${Math.round(toY)}`;
}
