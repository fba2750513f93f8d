import type { CloudScale } from "../cloud/cloudScale.ts";
import { dotsPath } from "../cloud/dotsPath.ts";
import { tenth } from "../mark/tenth.ts";
import type { SpreadStrip } from "./strip.ts";
import { across } from "./playerFlags.ts";
import { swarm } from "./swarm.ts";

/** The peers of a strip in pixels. */
export interface StripDots {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly path: string;
  readonly radius: number;
  readonly height: number;
}

/** The room the dots of a strip have, in pixels. */
export interface DotsRoom {
  readonly width: number;
  /** Height at most. */
  readonly dots: number;
  /** Of a dot where they are few. */
  readonly radius: number;
}

/** Height in pixels that even a few dots have. */
const LEAST = 30;

/**
 * The dots below `top`, kept apart; small where they are many: together they cover about a third of the strip.
 * A chosen player's own is left to his mark.
 */
export function stripDots(
  { values, players }: SpreadStrip,
  scale: CloudScale,
  room: DotsRoom,
  top: number,
): StripDots {
  const marked = new Set(players.flatMap(({ peer }) => peer ?? []));
  const xs = values.map((value) => across(value, scale, room.width));
  const fitting = Math.sqrt((room.width * room.dots * 0.3) / (Math.PI * Math.max(1, xs.length)));
  const radius = tenth(Math.max(1.4, Math.min(room.radius, fitting)));
  const packed = swarm(xs, 2 * radius + 0.6, room.dots);
  const height = xs.length === 0 ? 0 : Math.ceil(Math.max(LEAST, packed.height + 2 * radius));
  const ys = packed.ys.map((y) => top + height / 2 + y);
  return { xs, ys, radius, height, path: dotsPath(xs, ys, marked) };
}
