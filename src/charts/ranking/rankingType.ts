/** Type sizes in pixels; the renderers set text in these. */
export const RANKING_TYPE = { name: 13, quiet: 12, rank: 12, value: 13, tick: 12, note: 12 } as const;
