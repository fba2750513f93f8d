/** What is said of places among the peers: by the embed only of views that tell ranks or percentiles. */
export const placeMessages = {
  "nth.1": "{place}st",
  "nth.2": "{place}nd",
  "nth.3": "{place}rd",
  "nth.n": "{place}th",
  "metric.percentile": "{metric}, percentile",
  "value.percentile": "{percentile} ({value})",
  "gap.no-standing": "no percentile",
  "table.pct": "percentiles among the peers",
} as const;
