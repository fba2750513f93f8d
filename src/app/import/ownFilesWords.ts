import { ownFilesMessages } from "../../messages/ownFilesMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What the page says of own files outside their window. */
export const ownFilesWords = createWords(words.locale, ownFilesMessages);
