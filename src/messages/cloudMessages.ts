import type { MessageKey, Words } from "./words.ts";

/** What is said of a peer under the cursor, in scatter and spread. */
export const cloudMessages = {
  "peer.named": "{name}, {club}",
  "peer.named.in": "{name}, {club}, {where}",
  "peer.unnamed": "a peer",
  "peer.add": "{detail}; click or Enter adds this player",
} as const;

export type CloudWords = Words<MessageKey<typeof cloudMessages>>;
