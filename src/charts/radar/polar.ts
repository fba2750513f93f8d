import { tenth } from "../mark/tenth.ts";

/** A point in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The inner ring's share of the radius: an outline of the lowest values is still an outline. */
const INNER = 0.2;

/**
 * How far from the centre a position is drawn, as mplsoccer draws it.
 *
 * @param position 0 at the inner ring to 1 at the rim
 * @returns share of the radius, 0.2 to 1
 */
export function ringShare(position: number): number {
  return INNER + (1 - INNER) * position;
}

/** Where an axis points, clockwise from the top: a step of length one. */
export function axisDirection(index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

/** The SVG path around the points; where one is missing, the line is broken and stays open. */
export function outlinePath(points: readonly (Point | undefined)[]): string {
  const whole = points.every((point) => point !== undefined);
  // An open line begins after a gap, so that the first and the last axis stay joined.
  const gap = points.findIndex((point) => point === undefined);
  const around = [...points.slice(gap + 1), ...points.slice(0, gap + 1)];
  let pen = "M";
  const path = around.map((point) => {
    const step = point === undefined ? "" : `${pen}${tenth(point.x)} ${tenth(point.y)}`;
    pen = point === undefined ? "M" : "L";
    return step;
  });
  return path.join("") + (whole && points.length > 0 ? "Z" : "");
}
