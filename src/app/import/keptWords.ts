import { keptMessages } from "../../messages/keptMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What the list of own datasets says; loaded with it. */
export const keptWords = createWords(words.locale, keptMessages);
