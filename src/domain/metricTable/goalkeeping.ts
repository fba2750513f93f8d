import type { MetricRow } from "./row.ts";

// prettier-ignore
export const GOALKEEPING: readonly MetricRow[] = [
  // id               label              short label      kind     better    dp spread definition
  ["saves",           "Saves",           "Saves",         "count", "neutral", 2, 1.09, "Shots the goalkeeper stops; depends on how many come.", {
    trap: "A busy goalkeeper saves more: it names no winner without the shots faced." }],
  ["goals-conceded",  "Goals conceded",  "Conceded",      "count", "lower",   2, 1.04, "Goals against while the player is in goal."],

  // In files that people bring.
  ["shots-faced",     "Shots on target faced", "Shots faced", "count", "neutral", 2, 1, "Shots on target while the player is in goal."],
  ["save-pct",        "Save rate",       "Save rate",     "share", "higher",  1, 1,    "Saves out of all shots on target faced.", {
    of: ["saves", "shots-faced"],
    trap: "Harder shots are saved less often; goals prevented makes up for that, by a model." }],
  ["goals-prevented", "Goals prevented", "Prevented",     "modelled", "higher", 2, 1,  "Goals fewer than a model expects of the shots on target; may be below zero.", {
    trap: "Every provider has its own model: figures of two providers are not on one scale." }],
  ["clean-sheets",    "Clean sheets",    "Clean sheets",  "count", "higher",  2, 1,    "Matches without a goal against while the player is in goal."],
  ["clean-sheet-pct", "Clean sheet rate", "Clean sh. rate", "share", "higher", 0, 1,   "Matches without a goal against out of all the player’s matches.", {
    trap: "Some files hold the number of clean sheets in a column of that name, not the share." }],
  ["crosses-faced",   "Crosses faced",   "Crosses faced", "count", "neutral", 2, 1,    "Crosses into the box while the player is in goal."],
  ["crosses-stopped", "Crosses stopped", "Crosses stop.", "count", "higher",  2, 1,    "Crosses that the goalkeeper catches or punches away."],
  ["crosses-stopped-pct", "Cross stopping rate", "Cross stops", "share", "higher", 1, 1, "Crosses stopped out of all crosses faced.", {
    of: ["crosses-stopped", "crosses-faced"] }],
  ["sweeper-actions", "Sweeper actions", "Sweeper",       "count", "neutral", 2, 1,    "Times the goalkeeper comes out of the penalty area to defend.", {
    trap: "Wyscout’s exits may include those inside the penalty area." }],
  ["high-claims",     "High claims",     "High claims",   "count", "higher",  2, 1,    "High balls into the box that the goalkeeper catches."],
];
