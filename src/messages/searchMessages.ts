import { categoryMessages } from "./categoryMessages.ts";

/** What the search for players and the choice of metrics say, in English. */
export const searchMessages = {
  "search.title": "Add a player",
  "search.label": "Player",
  "search.placeholder": "Name, club or season",
  "search.hint": "Type a name; a club, competition or season narrows it.",
  "search.loading": "Loading the players…",
  "search.failed": "The players could not be loaded.",
  "search.retry": "Retry",
  "search.none": "No player named “{query}”; try fewer letters.",
  "search.where": "{competition} {season}",
  "search.compared": "{details} · already compared",
  "search.kept": "your data",
  "search.born": "born {year}",
  "search.own": "Not there? Open your own file",
  "search.close": "Close",

  "position.gk": "goalkeeper",
  "position.df": "defender",
  "position.mf": "midfielder",
  "position.fw": "forward",

  "metrics.title": "Choose metrics",
  "metrics.search": "Search metrics",
  "metrics.placeholder": "Name or definition",
  "metrics.chosen": "{chosen} of {max} chosen",
  "metrics.found.one": "{count} metric found",
  "metrics.found.other": "{count} metrics found",
  "metrics.none": "No metric with “{query}”; try fewer letters.",
  "metrics.full": "No more than {max} fit one comparison; take one out first.",
  "metrics.missing": "Not in this data.",
  "metrics.lower": "Lower is better.",
  "metrics.neutral": "Neither more nor less is better.",
  "metrics.done": "Done",

  ...categoryMessages,
} as const;
