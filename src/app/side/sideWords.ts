import { chartMessages } from "../../messages/chartMessages.ts";
import { findingMessages } from "../../messages/findingMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What the panels say beside the page's own words; loaded with them. */
export const sideWords = createWords(words.locale, { ...chartMessages, ...findingMessages });
