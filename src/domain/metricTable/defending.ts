import type { MetricRow } from "./row.ts";

// prettier-ignore
export const DEFENDING: readonly MetricRow[] = [
  // id                  label              short label      kind     better    dp spread definition
  ["interceptions",      "Interceptions",   "Interceptions", "count", "higher",  2, 1.08, "Balls meant for an opponent that the player cuts out.", {
    trap: "Wyscout counts far more than Opta, about 3.8 times as many in the shipped data: never set one beside the other." }],
  ["clearances",         "Clearances",      "Clearances",    "count", "neutral", 2, 1.08, "Balls kicked or headed away from danger."],
  ["sliding-tackles",    "Sliding tackles", "Slide tackles", "count", "neutral", 2, 1,    "Tackles made by sliding in.", {
    trap: "Wyscout has no column for all tackles: these are not the tackles of other providers." }],
  ["recoveries",         "Recoveries",      "Recoveries",    "count", "higher",  2, 1.04, "Times the player wins the ball back for the team.", {
    trap: "In the shipped data inferred from who has the ball next; providers that record recoveries count otherwise." }],

  // In files that people bring.
  ["tackles",            "Tackles",         "Tackles",       "count", "higher",  2, 1,    "Tackles that take the ball off an opponent, whoever gets it next.", {
    trap: "Follows how long the opponents have the ball, so it tells of the team as much as of the player." }],
  ["tackles-won",        "Tackles won",     "Tackles won",   "count", "higher",  2, 1,    "Tackles after which the player’s team has the ball."],
  ["tackle-success",     "Tackle success",  "Tackle succ.",  "share", "higher",  1, 1,    "Tackles won out of all tackles.", {
    of: ["tackles-won", "tackles"] }],
  ["dribblers-tackled",  "Dribblers tackled", "Drib. tackled", "count", "higher", 2, 1,   "Opponents tackled while they try to get past the player."],
  ["dribbles-challenged", "Dribbles challenged", "Drib. faced", "count", "neutral", 2, 1, "Opponents’ take-ons that the player tries to stop, with or without success."],
  ["dribblers-tackled-pct", "Dribbler tackle rate", "Drib. tkl rate", "share", "higher", 1, 1, "Dribblers tackled out of all dribbles challenged.", {
    of: ["dribblers-tackled", "dribbles-challenged"] }],
  ["padj-interceptions", "Possession-adjusted interceptions", "PAdj int.", "adjusted", "higher", 2, 1, "Interceptions as if every team had the ball equally long.", {
    trap: "Wyscout scales to 30 minutes of the opponents’ possession, StatsBomb weights by a curve: the two do not compare." }],
  ["padj-tackles",       "Possession-adjusted tackles", "PAdj tackles", "adjusted", "higher", 2, 1, "Tackles as if every team had the ball equally long.", {
    trap: "Wyscout adjusts sliding tackles only, StatsBomb all tackles, and each in its own way." }],
  ["tackles-interceptions", "Tackles and interceptions", "Tkl + int.", "count", "higher", 2, 1, "Tackles and interceptions, added up.", {
    trap: "Means little where a provider counts interceptions widely, as Wyscout does." }],
  ["blocks",             "Blocks",          "Blocks",        "count", "higher",  2, 1,    "Shots and passes of opponents that the player blocks."],
  ["shots-blocked",      "Shots blocked",   "Shots blocked", "count", "higher",  2, 1,    "Shots of opponents that the player blocks.", {
    trap: "A column called blocked shots may hold the player’s own shots that others blocked." }],
  ["poss-won-final-third", "Final-third possession wins", "Final-3rd wins", "count", "higher", 2, 1, "Times the player wins the ball in the third before the opponent’s goal."],
  ["pressures",          "Pressures",       "Pressures",     "count", "higher",  2, 1,    "Times the player closes an opponent with the ball down.", {
    trap: "StatsBomb records them; FBref has had none since October 2022." }],
  ["dribbled-past",      "Times dribbled past", "Dribbled past", "count", "lower", 2, 1,  "Times an opponent gets past the player with the ball."],
  ["errors",             "Errors leading to a shot", "Errors", "count", "lower", 2, 1,    "Mistakes after which an opponent shoots.", {
    trap: "FotMob counts only those that lead to a goal, which are far fewer." }],
  ["successful-defensive-actions", "Successful defensive actions", "Def. actions", "count", "higher", 2, 1, "Defending that comes off, of several kinds together.", {
    trap: "What is added up differs by provider." }],
];
