import { aboutMessages } from "../messages/aboutMessages.ts";
import { createWords } from "../messages/words.ts";
import { words } from "./pageWords.ts";

/** What is said below the page of where numbers come from; loaded with it. */
export const aboutWords = createWords(words.locale, aboutMessages);
