import type { MessageKey, Words } from "./words.ts";

/** What squad and leaders both say, in English. */
export const rankingMessages = {
  "rank.joint": "joint {nth}",
  "rank.tied": "{rank}=",
  "rank.outside": "({rank})",
  "rank.skipped": "… {number} more",
  "rank.for.most": "for {noun}",
  "rank.for.fewest": "for fewest {noun}",
  "rank.for.lowest": "for lowest {noun}",
  "rank.reading.interval": "Thin lines: 95% intervals; where they overlap, places are not certain.",
  "rank.reading.outside": "In brackets: where an outsider would stand.",
  "rank.left": "{shown} of {all} players are drawn here; all {all} are in Per90.",
  "rank.where": "{club}, {where}",
  "rank.no-metric": "A ranking needs a metric. Add one under Metrics.",
  "rank.unnamed": "The players’ names could not be loaded.",
} as const;

export type RankingWords = Words<MessageKey<typeof rankingMessages>>;
