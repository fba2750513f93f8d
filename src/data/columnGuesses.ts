/**
 * What a row's sums would be if its counts followed its minutes, all matches alike. Column files hold the
 * differences, which are short; reader and writer add and take away the same guess.
 *
 * Only + - * / and rounding: they give the same bits in every engine, as powers and logarithms need not.
 */
export const guess = {
  /** Sum of squared minutes, when every match was played for 90. */
  mm: (minutes: number): number => 90 * minutes,
  /** Sum of counts times minutes. */
  xm: (x: number, minutes: number, mm: number): number => Math.round((x * mm) / minutes),
  /** Sum of squared counts, when every match had the same. */
  xx: (x: number, matches: number): number => Math.round((x * x) / matches),
};
