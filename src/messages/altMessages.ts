import type { MessageKey, Words } from "./words.ts";

/** What stands in place of a picture that is not seen, in English. */
export const altMessages = {
  "alt.title": "{title}.",
  "alt.player": "{player} – {numbers}.",
  "alt.player.club": "{player} ({club}) – {numbers}.",
  "alt.number": "{metric}: {value}",
  "alt.left.rows": "{shown} of {all} rows of the chart’s table.",
  "alt.left.players": "And {count} more.",
} as const;

export type AltWords = Words<MessageKey<typeof altMessages>>;
