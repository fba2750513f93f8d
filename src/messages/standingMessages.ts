import type { MessageKey, Words } from "./words.ts";

/** What is said of places among the peers, in English: ranks, why there are none, who leads. */
export const standingMessages = {
  "standing.rank": "{nth} of {of}",
  "standing.outside": "not among the peers",
  "standing.lower": "lower is better",
  "standing.neutral": "style, not merit",
  "standing.need.selection":
    "Percentiles need peers: only reported figures are known of {where}. Choose complete data under Peers.",
  "standing.need.unknown":
    "Percentiles need peers, and no complete data is in this comparison. Choose complete data under Peers.",
  "standing.need.few":
    "Percentiles need {fewest} peers or more; the group has {peers}. Widen the group under Peers.",
  "standing.need.player":
    "Nobody here has a percentile on these metrics. Add a player, or choose other metrics.",
  "standing.top": "{player}: top quarter on {count} of {all} metrics",
  "standing.above": "{player}: above the median on {count} of {all} metrics",
  "standing.leads": "{player} leads {second} clearly on {count} of {all} metrics",
  "standing.leads.short": "{player} leads clearly on {count} of {all} metrics",
  "standing.level": "{players}: each clearly ahead on {count} of {all}",
  "standing.unclear": "{players}: no clear difference on {all} metrics",
} as const;

export type StandingWords = Words<MessageKey<typeof standingMessages>>;
