import { rankingMessages } from "./rankingMessages.ts";
import type { MessageKey, Words } from "./words.ts";

/** What the squad says, in English. */
export const squadMessages = {
  ...rankingMessages,
  "squad.would": "{player} would be {nth} at {club}",
  "squad.is": "{player} is {nth} at {club}",
  "squad.nobody": "Nobody at {club} has a figure",
  "squad.ahead.more.rate.one": "{players} averages more.",
  "squad.ahead.more.rate.other": "{players} average more.",
  "squad.ahead.more.total.one": "{players} has more.",
  "squad.ahead.more.total.other": "{players} have more.",
  "squad.ahead.more.share.one": "{players} is higher.",
  "squad.ahead.more.share.other": "{players} are higher.",
  "squad.ahead.fewer.rate.one": "{players} averages fewer.",
  "squad.ahead.fewer.rate.other": "{players} average fewer.",
  "squad.ahead.fewer.total.one": "{players} has fewer.",
  "squad.ahead.fewer.total.other": "{players} have fewer.",
  "squad.ahead.fewer.share.one": "{players} is lower.",
  "squad.ahead.fewer.share.other": "{players} are lower.",
  "squad.named": "{player} ({value})",
  "squad.others.one": "{count} other",
  "squad.others.other": "{count} others",
  "squad.lowest-first": "{where}, lowest first",
  "squad.reading.alone": "Figures are for {club} alone.",
  "squad.left-out": "{count} with fewer than {minutes} minutes left out.",
  "squad.without": "{count} with no figure left out.",
  "squad.rank": "Rank among {of} at {club}",
  "squad.refused": "No squad to rank",
  "squad.refused.no-club": "A squad needs a club. Add a player, and it is that player’s.",
  "squad.refused.selection":
    "A squad needs every player of a club: only reported figures are known of {where}. Choose a player of complete data first, or swap in the same player from there.",
  "squad.refused.unknown-dataset": "The link asks for a club of a competition that is not in this data.",
  "squad.refused.unreadable": "The club’s competition could not be loaded.",
  "squad.refused.unknown-club": "The link asks for a club that is not in {where}.",
  "squad.refused.no-figures": "{metric} is not recorded in {where}. Choose another metric.",
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
