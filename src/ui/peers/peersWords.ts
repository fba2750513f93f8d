import type { peersMessages } from "../../messages/peersMessages.ts";
import type { MessageKey, Words } from "../../messages/words.ts";

/** The words of the peer group's editor. */
export type PeersWords = Words<MessageKey<typeof peersMessages>>;
