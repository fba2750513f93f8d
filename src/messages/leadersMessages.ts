import { rankingMessages } from "./rankingMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What the leaders say, in English. */
export const leadersMessages = {
  ...rankingMessages,
  "leaders.is": "{player} is {nth} of {of} {who}",
  "leaders.would": "{player} would be {nth} of {of} {who}",
  "leaders.nobody": "Nobody of the peers has a figure",
  "leaders.everyone": "players",
  "leaders.subtitle.higher": "{metric}: top {top} of {of} {who}, {where}",
  "leaders.subtitle.lower": "{metric}: lowest {top} of {of} {who}, {where}",
  "leaders.subtitle.neutral": "{metric}: highest {top} of {of} {who}, {where}",
  "leaders.level.one": "{count} more shares rank {rank}.",
  "leaders.level.other": "{count} more share rank {rank}.",
  "leaders.rank": "Rank among {of} {who}",
  "leaders.refused": "No leaders to rank",
  "leaders.no-figures": "None of the peers has a figure for {metric}. Choose another metric.",
} as const;

export type LeadersWords = Words<MessageKey<typeof leadersMessages>>;
