import { standingMessages } from "./standingMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What the profile says, in English. */
export const profileMessages = {
  ...standingMessages,
  "profile.category.shooting": "Shooting",
  "profile.category.creation": "Creation",
  "profile.category.passing": "Passing",
  "profile.category.possession": "Possession",
  "profile.category.defending": "Defending",
  "profile.category.duels": "Duels",
  "profile.category.discipline": "Discipline",
  "profile.category.goalkeeping": "Goalkeeping",
  "profile.median": "Peer median",
  "profile.none": "no percentile",
  "profile.subtitle": "Percentiles: {subtitle}",
  "profile.reading": "Each dot is a percentile: 100 is the best of the peers, 50 their median.",
  "profile.reading.neutral": "Style, not merit: 100 is the most.",
  "profile.reading.lower": "Where lower is better, the fewest stands right.",
  "profile.reading.outside": "Players who are not among the peers have the rank they would have.",
  "profile.reading.median": "The median as a player has no percentile and is left out.",
  "profile.table.percentile": "{metric}: percentile",
  "profile.table.rank": "{metric}: rank",
  "profile.table.outside": "Among the peers",
  "profile.table.inside": "yes",
} as const;

export type ProfileWords = Words<MessageKey<typeof profileMessages>>;
