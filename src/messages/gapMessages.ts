/** What is said of figures that are absent match by match, though the season has them. */
export const gapMessages = {
  "headline.gap": "{metric}: no figures for these players",
  "headline.gap.not-recorded": "{metric}: not recorded here",
  "headline.gap.no-attempts": "{metric}: no attempts",
  "gap.not-recorded": "not recorded",
  "gap.no-attempts": "no attempts",
  "headline.of-recorded": "{finding} of {number} recorded",
} as const;
