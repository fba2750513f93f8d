import type { MetricRow } from "./row.ts";

// prettier-ignore
export const CREATION: readonly MetricRow[] = [
  // id                  label                   short label      kind     better    dp spread definition
  ["assists",            "Assists",              "Assists",       "count", "higher",  2, 0.94, "Last passes to a team-mate who scores.", {
    trap: "Fantasy Premier League is more generous: it also gives assists for some rebounds and penalties won." }],
  ["key-passes",         "Key passes",           "Key passes",    "count", "higher",  2, 1.02, "Passes after which a team-mate shoots.", {
    trap: "Wyscout calls this a shot assist. Its own column “Key passes” is another, much rarer event." }],
  ["wyscout-key-passes", "Key passes (Wyscout)", "Wyscout KP",    "count", "higher",  2, 1,    "Passes Wyscout tags as making a clear chance; far fewer than key passes.", {
    trap: "Not what other providers call a key pass: set it beside Wyscout’s only." }],
  ["through-balls",      "Through balls",        "Through balls", "count", "higher",  2, 1.05, "Passes played into the space behind the last defenders.", {
    trap: "Wyscout counts attempts, FBref completed ones only." }],
  ["crosses",            "Crosses",              "Crosses",       "count", "neutral", 2, 1.12, "Balls played into the box from the side, completed or not."],
  ["crosses-accurate",   "Accurate crosses",     "Acc. crosses",  "count", "higher",  2, 1.03, "Crosses that reach a team-mate."],
  ["cross-accuracy",     "Cross accuracy",       "Cross accuracy", "share", "higher", 1, 1,    "Accurate crosses out of all crosses.", {
    of: ["crosses-accurate", "crosses"] }],
  ["cross-share",        "Cross share",          "Cross share",   "share", "neutral", 1, 1,    "Crosses out of all passes.", {
    of: ["crosses", "passes"],
    trap: "Holds where crosses are among the passes, as in the shipped data; Opta keeps them apart." }],

  // In files that people bring.
  ["xa",                 "Expected assists (xA)", "xA",           "modelled", "higher", 2, 1,  "Goals to be expected from the player’s passes, by a model.", {
    trap: "Opta rates every completed pass, whether or not a shot follows. Wyscout needs the shot, so its figure is nearer to xAG." }],
  ["xag",                "Expected assisted goals (xAG)", "xAG",  "modelled", "higher", 2, 1,  "Expected goals of the shots that the player’s passes set up.", {
    trap: "Not the same as xA: a pass after which nobody shoots adds nothing here." }],
  ["big-chances-created", "Big chances created", "Big chances",   "count", "higher",  2, 1,    "Passes that give a team-mate a clear chance, as the provider judges it."],
  ["sca",                "Shot-creating actions", "SCA",          "count", "higher",  2, 1,    "The last two attacking actions before a shot: passes, take-ons, fouls won."],
  ["gca",                "Goal-creating actions", "GCA",          "count", "higher",  2, 1,    "The last two attacking actions before a goal: passes, take-ons, fouls won."],
  ["second-assists",     "Second assists",       "2nd assists",   "count", "higher",  2, 1,    "Passes to the team-mate who then gives the assist.", {
    trap: "The providers’ columns are matched by their names alone: their rules may differ." }],
  ["penalties-won",      "Penalties won",        "Pens won",      "count", "higher",  2, 1,    "Penalties given for a foul on the player."],
];
