import type { MessageKey } from "./words.ts";

/** What the page says about a link that it could not use as it stands. */
export const linkMessages = {
  "link.part": "“{key}={part}”",
  "link.damaged":
    "This link is damaged: part of it was lost or changed on the way, so it may not show what it was made to show.",
  "link.newer": "This link was made by a newer Per90; it is shown as far as this one understands it.",
  "link.player.one": "{list} is no player Per90 knows; the place stays empty.",
  "link.player.other": "{list} are no players Per90 knows; their places stay empty.",
  "link.unknown.one": "This link asked for 1 thing Per90 does not know: {list}. It was left out.",
  "link.unknown.other": "This link asked for {count} things Per90 does not know: {list}. They were left out.",
  "link.doubled.one": "{list} came twice; the first was used.",
  "link.doubled.other": "{list} came twice; the first of each was used.",
  "link.tooMany": "This link asked for more than fits; from {list} on, the rest was left out.",
  "link.elsewhere":
    "This link names data that is kept in another browser. Ask its author for an own-numbers link, which carries the numbers.",
  "link.tooLong": "The headline was cut to {limit} characters.",
} as const;

export type LinkMessageKey = MessageKey<typeof linkMessages>;
