import type { dictionaryMessages } from "../../messages/dictionaryMessages.ts";
import type { searchMessages } from "../../messages/searchMessages.ts";
import type { MessageKey, Words } from "../../messages/words.ts";

/** The words that a metric is explained with. */
export type EntryWords = Words<MessageKey<typeof dictionaryMessages>>;

/** The words of the dictionary and of the choice of metrics: categories are called as in the search. */
export type DictionaryWords = Words<
  MessageKey<typeof dictionaryMessages> | MessageKey<typeof searchMessages>
>;
