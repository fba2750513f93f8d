import type { MessageKey, Words } from "./words.ts";

/** What the scatter says, in English. */
export const scatterMessages = {
  "scatter.subtitle": "{y} against {x}, {seasons}",
  "scatter.across": "{metric} →",
  "scatter.up": "↑ {metric}",
  "scatter.lower": "{metric}, lower is better",
  "scatter.absent": "{players} ({reason})",
  "scatter.absent.list": "Not drawn: {players}.",
  "scatter.reading.peers.one":
    "The grey dot is the {count} peer with both figures; dashed lines are the peers’ medians.",
  "scatter.reading.peers.other":
    "Each grey dot is one of {count} peers with both figures; dashed lines are the peers’ medians.",
  "scatter.reading.no-figures": "No peers are drawn: none has both figures.",
  "scatter.reading.no-peers": "No peers are drawn, for the reason given below.",
  "scatter.reading.whiskers": "Crosses are 95% intervals.",
  "scatter.reading.open": "One that ends in an arrow goes on beyond the plot.",
  "scatter.reading.axes": "The axes need not start at zero.",
  "scatter.reading.pct": "Drawn are the numbers themselves, not percentiles.",
  "scatter.refused": "Two different metrics are needed",
  "scatter.refused.why": "A scatter sets one metric against another. Add a second one under Metrics.",
  "scatter.refused.nobody": "No player has both figures",
  "scatter.refused.none": "Add a player, or choose complete data under Peers.",
  "scatter.ahead": "{player} has {x} and {y}",
  "scatter.end.most.count": "the most {noun}",
  "scatter.end.most.share": "the highest {noun}",
  "scatter.end.fewest.count": "the fewest {noun}",
  "scatter.end.fewest.share": "the lowest {noun}",
  "scatter.beside-median": "{player}: {x}, {y} than the median peer",
  "scatter.end.more.count": "more {noun}",
  "scatter.end.more.share": "higher {noun}",
  "scatter.end.fewer.count": "fewer {noun}",
  "scatter.end.fewer.share": "lower {noun}",
} as const;

export type ScatterWords = Words<MessageKey<typeof scatterMessages>>;
