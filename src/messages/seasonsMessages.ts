import { followedMessages } from "./followedMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What a trend of seasons says, in English. */
export const seasonsMessages = {
  ...followedMessages,
  "trend.subtitle.seasons": "{metric}, season by season",
  "trend.reading.seasons": "One figure a season: match by match is not known of all of them.",
  "trend.reading.seasons.interval": "Bars are 95% intervals.",
  "trend.more": "{shown} of {all} seasons are drawn here.",
  "trend.headline.seasons": "{player}: {first} {noun} in {from}, {last} in {to}",
  "trend.headline.seasons.short": "{player}: {first} in {from}, {last} in {to}",
  "trend.table.seasons": "{metric}, season by season",
  "trend.table.season-interval": "95% interval",
} as const;

export type SeasonsWords = Words<MessageKey<typeof seasonsMessages>>;
