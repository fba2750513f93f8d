import type { MetricRow } from "./row.ts";

// prettier-ignore
export const DUELS: readonly MetricRow[] = [
  // id                     label                  short label       kind     better    dp spread definition
  ["defensive-duels",       "Defensive duels",     "Def. duels",     "count", "neutral", 2, 1.14, "Challenges on the ground against an opponent with the ball."],
  ["defensive-duels-won",   "Defensive duels won", "Def. duels won", "count", "higher",  2, 1.01, "Defensive duels that stop the opponent.", {
    trap: "The shipped data tags about 22% of defensive duels as won; other files may call more of them won." }],
  ["defensive-duel-success", "Defensive duel success", "Def. success", "share", "higher", 1, 1,  "Defensive duels won out of all contested.", {
    of: ["defensive-duels-won", "defensive-duels"],
    trap: "The shipped data tags about 22% of defensive duels as won; other files may call more of them won." }],
  ["aerials",               "Aerial duels",        "Aerials",        "count", "neutral", 2, 1.17, "Contests with an opponent for a ball in the air."],
  ["aerials-won",           "Aerial duels won",    "Aerials won",    "count", "higher",  2, 1.07, "Aerial duels in which the player gets to the ball first."],
  ["aerial-success",        "Aerial duel success", "Aerial success", "share", "higher",  1, 1,    "Aerial duels won out of all contested.", {
    of: ["aerials-won", "aerials"] }],

  // In files that people bring.
  ["duels",                 "Duels",               "Duels",          "count", "neutral", 2, 1,    "Contests with an opponent for the ball, on the ground and in the air."],
  ["duels-won",             "Duels won",           "Duels won",      "count", "higher",  2, 1,    "Duels that the player comes out of best."],
  ["duel-success",          "Duel success",        "Duel success",   "share", "higher",  1, 1,    "Duels won out of all contested.", {
    of: ["duels-won", "duels"] }],
  ["ground-duels",          "Ground duels",        "Ground duels",   "count", "neutral", 2, 1,    "Contests with an opponent for a ball on the ground."],
  ["ground-duels-won",      "Ground duels won",    "Ground won",     "count", "higher",  2, 1,    "Ground duels that the player comes out of best."],
  ["ground-duel-success",   "Ground duel success", "Ground success", "share", "higher",  1, 1,    "Ground duels won out of all contested.", {
    of: ["ground-duels-won", "ground-duels"] }],
];
