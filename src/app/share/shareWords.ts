import { sharePanelMessages } from "../../messages/sharePanelMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What is said around the ways to share; loaded with them. */
export const shareWords = createWords(words.locale, sharePanelMessages);
