import type { MessageKey, Words } from "./words.ts";

/** What is said of one rank among the peers, in English. */
export const rankMessages = {
  "standing.rank": "{nth} of {of}",
} as const;

export type RankWords = Words<MessageKey<typeof rankMessages>>;
