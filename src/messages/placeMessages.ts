import { ordinalMessages } from "./ordinalMessages.ts";

/** What is said of places among the peers: by the embed only of views that tell ranks or percentiles. */
export const placeMessages = {
  ...ordinalMessages,
  "metric.percentile": "{metric}, percentile",
  "value.percentile": "{percentile} ({value})",
  "gap.no-standing": "no percentile",
  "numbers.pct": "percentiles among the peers",
} as const;
