import type { similarMessages } from "../../messages/similarMessages.ts";
import type { MessageKey, Words } from "../../messages/words.ts";

/** The words of the search for similar players. */
export type SimilarWords = Words<MessageKey<typeof similarMessages>>;
