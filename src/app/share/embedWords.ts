import { embedDialogMessages } from "../../messages/embedDialogMessages.ts";
import { createWords } from "../../messages/words.ts";
import { words } from "../pageWords.ts";

/** What the window of codes says; loaded with it. */
export const embedWords = createWords(words.locale, embedDialogMessages);
