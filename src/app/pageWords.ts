import { chartMessages } from "../messages/chartMessages.ts";
import { pageMessages } from "../messages/pageMessages.ts";
import { createWords } from "../messages/words.ts";

/** What the page says from the start, in British English: "19 January 2026", "a, b and c". */
export const words = createWords("en-GB", {
  ...chartMessages,
  ...pageMessages,
});
