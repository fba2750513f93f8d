/** Type sizes and lines in pixels; the renderers set text in these. */
export const TREND_TYPE = {
  name: 13,
  value: 12.5,
  tick: 12,
  move: 12,
  note: 12.5,
  noteLine: 18,
} as const;
