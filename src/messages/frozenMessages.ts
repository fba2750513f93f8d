import type { MessageKey, Words } from "./words.ts";

/** What is said of a frozen link's data. */
export const frozenMessages = {
  "frozen.of": "Frozen: data release {release} of {date}.",
  "frozen.newest": "This is the newest data.",
  "frozen.newer": "Newer data exists ({newest}).",
  "frozen.withdrawn":
    "Data release {release} was withdrawn on {date}: {reason}. Its numbers are not shown, and no others in their place.",
  "frozen.unknown":
    "This link is frozen to data release {release}, which this site does not hold. No other numbers are shown in its place.",
  "frozen.live": "Open it live",
} as const;

export type FrozenWords = Words<MessageKey<typeof frozenMessages>>;
