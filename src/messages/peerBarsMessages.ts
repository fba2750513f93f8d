/** What bars alone say of intervals and peers. */
export const peerBarsMessages = {
  "headline.rank": "{player} ranks {nth} of {of}",
  "headline.rank.most": "{finding} for {noun}",
  "headline.rank.fewest": "{finding} for fewest {noun}",
  "headline.rank.lowest": "{finding} for lowest {noun}",
  "bars.reading.interval": "Thin lines: 95% intervals.",
  "bars.reading.median": "Upright ticks: the peers’ median.",
} as const;
