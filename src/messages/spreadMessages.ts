import type { MessageKey, Words } from "./words.ts";

/** What the spread says, in English. */
export const spreadMessages = {
  "spread.place.outside": "({place})",
  "spread.label.peer": "{value}, {place}",
  "spread.label.outside": "{value} ({place})",
  "spread.label.percentile": "{value}, percentile {place}",
  "spread.aside": "{player}: {reason}",
  "spread.lower": "lower is better",
  "spread.neutral": "style, not merit: 1st is the most",
  "spread.no-figures": "No peer has a figure here.",
  "spread.row.rank": "{metric}: rank among the peers",
  "spread.row.percentile": "{metric}: percentile among the peers",
  "spread.reading.peers.one": "The dot is the {count} peer; dashed: the peers’ median.",
  "spread.reading.peers.other": "Each dot is one of {count} peers; dashed: the peers’ median.",
  "spread.reading.axes": "Height means nothing: it only keeps dots apart. The axes need not start at zero.",
  "spread.reading.intervals": "Lines below the dots: the players’ 95% intervals.",
  "spread.reading.open": "One that ends in an arrow goes on.",
  "spread.reading.outside": "In brackets: the place of a player who is not among the peers.",
  "spread.refused": "A spread needs peers",
  "spread.headline.ranks": "{player} ranks {nth}",
  "spread.headline.place": "{player} {nth}",
  "spread.headline.beside": "{players} beside the peers on {noun}",
  "spread.headline.of": "{places} of {of}",
  "spread.headline.most": "{finding} for {noun}",
  "spread.headline.fewest": "{finding} for fewest {noun}",
  "spread.headline.lowest": "{finding} for lowest {noun}",
} as const;

export type SpreadWords = Words<MessageKey<typeof spreadMessages>>;
