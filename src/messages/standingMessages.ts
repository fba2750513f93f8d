import { rankMessages } from "./rankMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What is said of places among the peers, in English: ranks, why there are none, who leads. */
export const standingMessages = {
  ...rankMessages,
  "standing.outside": "not among the peers",
  "standing.lower": "lower is better",
  "standing.neutral": "style, not merit",
  "standing.top": "{player}: top quarter on {count} of {all} metrics",
  "standing.above": "{player}: above the median on {count} of {all} metrics",
  "standing.leads": "{player} leads {second} clearly on {count} of {all} metrics",
  "standing.leads.short": "{player} leads clearly on {count} of {all} metrics",
  "standing.level": "{players}: each clearly ahead on {count} of {all}",
  "standing.unclear": "{players}: no clear difference on {all} metrics",
} as const;

export type StandingWords = Words<MessageKey<typeof standingMessages>>;
