/** Type sizes in pixels; the renderers set text in these. */
export const BARS_TYPE = {
  title: 14,
  name: 15,
  smallName: 13,
  club: 12.5,
  value: 15,
  smallValue: 13,
  tick: 12,
} as const;
