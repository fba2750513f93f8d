import { followedMessages } from "./followedMessages.ts";

/** What the trend says match by match, in English. */
export const trendMessages = {
  ...followedMessages,
  "trend.subtitle": "{metric}, mean over the last {window} minutes, {from} to {to}",
  "trend.reading":
    "A line is the mean over the last {window} minutes played, from {least} on; a dot is one match.",
  "trend.reading.interval": "The bar at its end is the 95% interval of the last mean.",
  "trend.reading.beyond": "Arrowheads are matches beyond the axis.",
  "trend.overall": "{value} overall",
  "trend.move": "{player} to {club}",

  "trend.headline.rose.rate": "{player}’s {noun} per 90 rose from {first} to {last}",
  "trend.headline.rose.share": "{player}’s {noun} rose from {first} to {last}",
  "trend.headline.rose.short": "{player} rose from {first} to {last}",
  "trend.headline.fell.rate": "{player}’s {noun} per 90 fell from {first} to {last}",
  "trend.headline.fell.share": "{player}’s {noun} fell from {first} to {last}",
  "trend.headline.fell.short": "{player} fell from {first} to {last}",
  "trend.headline.level.rate": "No clear change in {player}’s {noun} per 90",
  "trend.headline.level.share": "No clear change in {player}’s {noun}",
  "trend.headline.level.short": "No clear change for {player}",

  "trend.headline.none": "No match logs of these players",
  "trend.headline.dates": "No matches in these dates",

  "trend.none.no-player": "{player}: not in this data.",
  "trend.none.median": "{player}: a median plays no matches.",
  "trend.none.no-logs": "{player}: no match logs in this source.",
  "trend.none.unreadable": "{player}: the match logs could not be loaded.",
  "trend.none.not-recorded": "{player}: not recorded match by match.",
  "trend.none.not-in-dates": "{player}: no match in these dates.",
  "trend.few": "{player}: {minutes} minutes; a line begins at {least}.",
  "trend.refused": "{reasons} Choose a season with match logs, or see the bars.",
  "trend.refused.dates": "{reasons} Choose other dates.",

  "trend.table": "{metric}, mean over the last {window} minutes played; in brackets the match alone",
  "trend.table.date": "Date",
  "trend.table.overall": "Overall",
  "trend.table.interval": "Last mean, 95% interval",
  "trend.cell": "{rolling} ({own})",
  "trend.cell.own": "({own})",

  "trend.venue.home": "v {opponent}",
  "trend.venue.away": "at {opponent}",
} as const;
