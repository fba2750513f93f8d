import { chartMessages } from "../messages/chartMessages.ts";
import { findingMessages } from "../messages/findingMessages.ts";
import { linkMessages } from "../messages/linkMessages.ts";
import { pageMessages } from "../messages/pageMessages.ts";
import { searchMessages } from "../messages/searchMessages.ts";
import { createWords } from "../messages/words.ts";

/** Everything the page says, in British English: "19 January 2026", "a, b and c". */
export const words = createWords("en-GB", {
  ...chartMessages,
  ...findingMessages,
  ...pageMessages,
  ...linkMessages,
  ...searchMessages,
});
