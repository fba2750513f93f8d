import type { MetricRow } from "./row.ts";

// prettier-ignore
export const SHOOTING: readonly MetricRow[] = [
  // id                 label                short label      kind     better    dp spread definition
  ["goals",             "Goals",             "Goals",         "count", "higher",  2, 0.95, "Goals scored, penalties included, own goals not."],
  ["np-goals",          "Non-penalty goals", "NP goals",      "count", "higher",  2, 0.95, "Goals scored other than from the penalty spot."],
  ["head-goals",        "Headed goals",      "Headed goals",  "count", "higher",  2, 1,    "Goals scored with the head."],
  ["penalties-scored",  "Penalties scored",  "Pens scored",   "count", "neutral", 2, 1,    "Goals scored from the penalty spot, shoot-outs left out."],
  ["shots",             "Shots",             "Shots",         "count", "higher",  2, 0.99, "Attempts at goal, on or off target.", {
    trap: "StatsBomb leaves penalties out, and so does FBref by its glossary; others count them in." }],
  ["shots-on-target",   "Shots on target",   "On target",     "count", "higher",  2, 0.98, "Shots that score or would have, had the goalkeeper not saved them."],
  ["shot-accuracy",     "Shot accuracy",     "Shot accuracy", "share", "higher",  1, 1,    "Shots on target out of all shots.", {
    of: ["shots-on-target", "shots"],
    trap: "Opta divides by shots that were not blocked, so its share is higher than one over all shots." }],
  ["shot-conversion",   "Shot conversion",   "Conversion",    "share", "higher",  1, 1,    "Goals out of all shots.", {
    of: ["goals", "shots"],
    trap: "Some leave blocked shots out of the shots they divide by; even pages of one provider disagree." }],
  ["headed-goal-share", "Headed goal share", "Headed share",  "share", "neutral", 1, 1,    "Goals scored with the head out of all goals.", {
    of: ["head-goals", "goals"] }],
  ["penalty-goal-share", "Penalty goal share", "Penalty share", "share", "neutral", 1, 1,  "Goals from the penalty spot out of all goals.", {
    of: ["penalties-scored", "goals"] }],

  // In files that people bring.
  ["xg",                "Expected goals (xG)", "xG",          "modelled", "higher", 2, 1,  "Goals to be expected from the player’s shots, by a model.", {
    trap: "Every provider has its own model: figures of two providers are not on one scale." }],
  ["npxg",              "Non-penalty xG",    "npxG",          "modelled", "higher", 2, 1,  "Expected goals of all shots but penalties.", {
    trap: "Every provider has its own model: figures of two providers are not on one scale." }],
  ["xgot",              "xG on target (xGOT)", "xGOT",        "modelled", "higher", 2, 1,  "Expected goals of shots on target, given where in the goal they were heading."],
  ["npxg-per-shot",     "npxG per shot",     "npxG/shot",     "average",  "higher", 2, 1,  "Non-penalty expected goals of an average shot: how good the chances were."],
  ["goals-minus-xg",    "Goals minus xG",    "Goals − xG",    "modelled", "higher", 2, 1,  "Goals scored beyond those a model expects of the shots; may be below zero.", {
    trap: "It hardly repeats from one season to the next: it says what happened, not what a player can do." }],
  ["shot-distance",     "Average shot distance", "Shot distance", "average", "lower", 1, 1, "How far from goal the player shoots, on average.", {
    trap: "FBref gives yards and leaves penalties out; look at the unit of a file before comparing." }],
  ["big-chances-missed", "Big chances missed", "Big ch. missed", "count", "lower", 2, 1,   "Clear chances, as the provider judges them, that the player does not score.", {
    trap: "Those who often get into good places also miss more: read it beside goals and shots." }],
  ["shots-inside-box",  "Shots from inside the box", "Box shots", "count", "higher", 2, 1, "Shots taken inside the opponent’s penalty area."],
  ["penalties-taken",   "Penalties taken",   "Pens taken",    "count", "neutral", 2, 1,    "Penalty kicks taken, scored or not."],
  ["penalty-conversion", "Penalty conversion", "Penalty conv.", "share", "higher", 0, 1,   "Penalties scored out of all taken.", {
    of: ["penalties-scored", "penalties-taken"],
    trap: "Few players take ten in a season, so the share says little." }],
];
