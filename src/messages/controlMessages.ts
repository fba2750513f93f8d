import type { MessageKey, Words } from "./words.ts";

/** What the choices of single views say, and what is offered where a view is refused, in English. */
export const controlMessages = {
  "control.label": "What this view draws",
  "control.metric": "Metric",
  "control.metric.note": "This view draws one metric: the first of those chosen.",

  "control.across": "Across",
  "control.up": "Up",
  "control.swap": "Swap the axes",
  "control.axis.none": "Choose a metric",
  "control.axis.compared": "In this comparison",

  "control.club": "Club",
  "control.club.first": "First player’s club",
  "control.club.first-of": "{club} (first player’s)",
  "control.club.unknown": "Not in this data: {club}",

  "control.from": "From",
  "control.to": "To",
  "control.season": "Whole season",
  "control.date.half": "That is not a whole date: day, month and year.",
  "control.date.outside": "The matches here are from {from} to {to}.",
  "control.date.after": "That is after the last day shown, {to}.",
  "control.date.before": "That is before the first day shown, {from}.",

  "offer.peers": "Compare with peers from",
  "offer.peers.of": "Compare with peers from {dataset}",
  "offer.squad": "Rank the squad of",
  "offer.squad.of": "Rank the squad of {club}, {dataset}",
  "offer.squad.club": "{club}, {dataset}",
} as const;

export type ControlWords = Words<MessageKey<typeof controlMessages>>;
