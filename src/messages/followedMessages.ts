/** What the trend says, in English, match by match and season by season alike. */
export const followedMessages = {
  "trend.reading.axis": "The axis begins at {low}, not at zero.",
  "trend.refused.nobody": "There is nobody to draw. Add a player.",
  "trend.refused.metric": "There is nothing to draw. Add a metric.",
  "trend.nothing": "–",
} as const;
