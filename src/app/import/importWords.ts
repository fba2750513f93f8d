import { importMessages } from "../../messages/importMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What the window of own files says; loaded with it. */
export const importWords = createWords(words.locale, importMessages);
