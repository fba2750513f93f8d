import { ownMessages } from "../../messages/ownMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What is said of numbers that a link carries; loaded with one. */
export const ownWords = createWords(words.locale, ownMessages);
