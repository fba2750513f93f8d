import { exportMessages } from "../../messages/exportMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What is said of files to take away; loaded with them. */
export const exportWords = createWords(words.locale, exportMessages);
