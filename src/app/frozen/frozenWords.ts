import { frozenMessages } from "../../messages/frozenMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What is said of a frozen link; loaded with one. */
export const frozenWords = createWords(words.locale, frozenMessages);
