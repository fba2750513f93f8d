/** Pixels to a tenth: as fine as anyone sees, and short in a path. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
