/** What to do where a view lacks peers or places among them, in English; why it lacks peers is said before. */
export const needMessages = {
  "need.complete": "Choose complete data under Peers.",
  "need.player": "Nobody here has a percentile on these metrics. Add a player, or choose other metrics.",
  "need.more": "Widen the group under Peers.",
} as const;
