import type { importMessages } from "../../messages/importMessages.ts";
import type { MessageKey, Words } from "../../messages/words.ts";

/** What the controls of the window of own files speak with. */
export type ImportWords = Words<MessageKey<typeof importMessages>>;
