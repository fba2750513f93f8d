import { tenth } from "../mark/tenth.ts";

/**
 * Points as one path, whatever their number: each a line of no length, which a round cap makes a dot. A thousand
 * elements would be a thousand times as slow.
 *
 * @param xs pixels; `ys` as many
 * @param but places left out, where a mark of its own stands
 */
export function dotsPath(xs: ArrayLike<number>, ys: ArrayLike<number>, but: ReadonlySet<number>): string {
  let path = "";
  for (let i = 0; i < xs.length; i++) if (!but.has(i)) path += `M${tenth(xs[i] ?? 0)} ${tenth(ys[i] ?? 0)}h0`;
  return path;
}
