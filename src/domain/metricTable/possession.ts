import type { MetricRow } from "./row.ts";

// prettier-ignore
export const POSSESSION: readonly MetricRow[] = [
  // id                  label                 short label      kind     better    dp spread definition
  ["touches",            "Touches",            "Touches",       "count", "neutral", 1, 1.72, "Times the player plays the ball.", {
    trap: "At FBref receiving, dribbling and passing on is one touch; the shipped data counts recorded passes, touches and shots." }],
  ["touches-box",        "Touches in the opposition box", "Box touches", "count", "higher", 2, 1.07, "Times the player plays the ball in the opponent’s penalty area."],
  ["box-touch-share",    "Opposition-box touch share", "Box share", "share", "neutral", 1, 1, "Touches in the opposition box out of all touches.", {
    of: ["touches-box", "touches"] }],
  ["take-ons",           "Take-ons",           "Take-ons",      "count", "neutral", 2, 1.12, "Attempts to get past an opponent with the ball.", {
    trap: "Many providers call them dribbles. A run with the ball past nobody is a carry." }],
  ["take-ons-won",       "Successful take-ons", "Take-ons won", "count", "higher",  2, 1.09, "Take-ons that get past the opponent."],
  ["take-on-success",    "Take-on success",    "Take-on succ.", "share", "higher",  1, 1,    "Successful take-ons out of all tried.", {
    of: ["take-ons-won", "take-ons"] }],
  ["fouls-won",          "Fouls won",          "Fouls won",     "count", "higher",  2, 0.98, "Fouls by opponents on the player."],
  ["offsides",           "Offsides",           "Offsides",      "count", "lower",   2, 1.04, "Times the player is caught offside."],
  ["dangerous-losses",   "Dangerous losses",   "Danger. losses", "count", "lower",  2, 1.06, "Times the player loses the ball where it puts the own goal at risk."],

  // In files that people bring.
  ["progressive-carries", "Progressive carries", "Prog. carries", "count", "higher", 2, 1,  "Runs with the ball that bring it well nearer to the opponent’s goal.", {
    trap: "Wyscout’s progressive runs follow other distances; FBref leaves out carries that end in the own half." }],
  ["carries-final-third", "Carries into the final third", "Carries to 3rd", "count", "higher", 2, 1, "Runs with the ball into the third of the pitch before the opponent’s goal."],
  ["carries-penalty-area", "Carries into the penalty area", "Carries to box", "count", "higher", 2, 1, "Runs with the ball into the opponent’s penalty area."],
  ["carries",            "Carries",            "Carries",       "count", "neutral", 2, 1,    "Times the player moves with the ball at the feet."],
  ["progressive-passes-received", "Progressive passes received", "Prog. received", "count", "higher", 2, 1, "Progressive passes of team-mates that the player receives."],
  ["passes-received",    "Passes received",    "Received",      "count", "neutral", 1, 1,    "Passes of team-mates that the player receives."],
  ["miscontrols",        "Miscontrols",        "Miscontrols",   "count", "lower",   2, 1,    "Times the player tries to control the ball and fails."],
  ["dispossessed",       "Times dispossessed", "Dispossessed",  "count", "lower",   2, 1,    "Times tackled while in control of the ball, take-ons left out."],
  ["turnovers",          "Turnovers",          "Turnovers",     "count", "lower",   2, 1,    "Balls lost by a miscontrol or a failed take-on."],
  ["possession-lost",    "Possession losses",  "Losses",        "count", "lower",   1, 1,    "Losses of the ball of every kind, failed passes included.", {
    trap: "Follows role and risk: those who try the difficult pass lose the ball more often." }],
  ["accelerations",      "Accelerations",      "Accelerations", "count", "higher",  2, 1,    "Runs with the ball in which the player clearly gathers speed."],
];
