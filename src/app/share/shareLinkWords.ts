import { shareLinkMessages } from "../../messages/shareLinkMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What is said of links; loaded with the dialog. */
export const shareLinkWords = createWords(words.locale, shareLinkMessages);
