import { rankingMessages } from "./rankingMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What the squad says, in English. */
export const squadMessages = {
  ...rankingMessages,
  "squad.would": "{player} would be {nth} at {club}",
  "squad.is": "{player} is {nth} at {club}",
  "squad.nobody": "Nobody at {club} has a figure",
  "squad.more.rate.one": "{players} averages more.",
  "squad.more.rate.other": "{players} average more.",
  "squad.more.total.one": "{players} has more.",
  "squad.more.total.other": "{players} have more.",
  "squad.more.share.one": "{players} is higher.",
  "squad.more.share.other": "{players} are higher.",
  "squad.fewer.rate.one": "{players} averages fewer.",
  "squad.fewer.rate.other": "{players} average fewer.",
  "squad.fewer.total.one": "{players} has fewer.",
  "squad.fewer.total.other": "{players} have fewer.",
  "squad.fewer.share.one": "{players} is lower.",
  "squad.fewer.share.other": "{players} are lower.",
  "squad.named": "{player} ({value})",
  "squad.others.one": "{count} other",
  "squad.others.other": "{count} others",
  "squad.lowest-first": "{where}, lowest first",
  "squad.reading.alone": "Figures are for {club} alone.",
  "squad.left-out": "{count} with fewer than {minutes} minutes left out.",
  "squad.without": "{count} with no figure left out.",
  "squad.rank": "Rank among {of} at {club}",
  "squad.refused": "No squad to rank",
  "squad.no-club": "A squad needs a club. Add a player, and it is that player’s.",
  "squad.selection":
    "A squad needs every player of a club: only reported figures are known of {where}. Choose a player of complete data first, or swap in the same player from there.",
  "squad.unknown-dataset": "The link asks for a club of a competition that is not in this data.",
  "squad.unreadable": "The club’s competition could not be loaded.",
  "squad.unknown-club": "The link asks for a club that is not in {where}.",
  "squad.no-figures": "{metric} is not recorded in {where}. Choose another metric.",
  "role.goalkeeper": "goalkeeper",
  "role.centre-back": "centre-back",
  "role.full-back": "full-back",
  "role.midfielder": "midfielder",
  "role.attacking-midfielder": "attacking midfielder",
  "role.winger": "winger",
  "role.forward": "forward",
  "role.unknown": "role unknown",
} as const;

export type SquadWords = Words<MessageKey<typeof squadMessages>>;
