import type { MetricRow } from "./row.ts";

// prettier-ignore
export const PASSING: readonly MetricRow[] = [
  // id                   label               short label      kind     better    dp spread definition
  ["passes",              "Passes",           "Passes",        "count", "neutral", 1, 1.73, "Passes attempted, completed or not.", {
    trap: "FBref counts throw-ins, corners and crosses; Opta leaves crosses, throw-ins and goalkeepers’ throws out. The same player has another figure with each." }],
  ["passes-accurate",     "Accurate passes",  "Acc. passes",   "count", "higher",  1, 1.76, "Passes that reach a team-mate.", {
    trap: "Throw-ins, set pieces and crosses are in or out as they are among the provider’s passes." }],
  ["pass-accuracy",       "Pass accuracy",    "Pass accuracy", "share", "higher",  1, 1,    "Accurate passes out of all passes.", {
    of: ["passes-accurate", "passes"],
    trap: "Follows role and risk as much as skill: a centre-back’s passes are easier than a winger’s." }],
  ["passes-with-set-pieces", "Passes with set pieces", "All passes", "count", "neutral", 1, 1.73, "Passes attempted, with free kicks, corners, goal kicks and throw-ins.", {
    trap: "The nearest here to FBref’s attempted passes: the shipped data has about 4% fewer." }],
  ["passes-with-set-pieces-accurate", "Accurate passes with set pieces", "All accurate", "count", "higher", 1, 1.76, "Passes and set pieces that reach a team-mate."],
  ["pass-accuracy-with-set-pieces", "Pass accuracy with set pieces", "All pass acc.", "share", "higher", 1, 1, "Accurate passes and set pieces out of all passes and set pieces.", {
    of: ["passes-with-set-pieces-accurate", "passes-with-set-pieces"] }],
  ["forward-passes",      "Forward passes",   "Fwd passes",    "count", "neutral", 1, 1.28, "Passes attempted towards the opponent’s goal."],
  ["forward-pass-share",  "Forward pass share", "Forward share", "share", "neutral", 1, 1,  "Forward passes out of all passes.", {
    of: ["forward-passes", "passes"] }],
  ["progressive-passes",  "Progressive passes", "Prog. passes", "count", "higher", 2, 1.24, "Accurate passes that take the ball well nearer to the opponent’s goal.", {
    trap: "Each provider has its own distances, and Wyscout’s files count attempts. FBref’s rule of February 2023 raised totals by about 40%: older seasons do not compare." }],
  ["progressive-pass-share", "Progressive pass share", "Prog. share", "share", "neutral", 1, 1, "Progressive passes out of accurate passes.", {
    of: ["progressive-passes", "passes-accurate"],
    trap: "Holds where progressive passes are completed ones, as in the shipped data." }],
  ["passes-final-third",  "Passes into the final third", "To final third", "count", "higher", 2, 1.22, "Passes into the third of the pitch before the opponent’s goal.", {
    trap: "FBref and the shipped data count completed ones, Wyscout’s files attempts. Sofascore and StatsBomb count passes played inside the third." }],
  ["final-third-pass-share", "Final-third pass share", "Fin.-3rd share", "share", "neutral", 1, 1, "Passes into the final third out of accurate passes.", {
    of: ["passes-final-third", "passes-accurate"],
    trap: "Holds where passes into the final third are completed ones, as in the shipped data." }],
  ["passes-penalty-area", "Passes into the penalty area", "Passes to box", "count", "higher", 2, 1.05, "Passes into the opponent’s penalty area."],
  ["penalty-area-pass-share", "Penalty-area pass share", "Box pass share", "share", "neutral", 1, 1, "Passes into the penalty area out of accurate passes.", {
    of: ["passes-penalty-area", "passes-accurate"],
    trap: "Holds where passes into the penalty area are completed ones, as in the shipped data." }],
  ["long-passes",         "Long passes",      "Long passes",   "count", "neutral", 2, 1.13, "Long passes attempted, completed or not.", {
    trap: "Long is over 30 yards at FBref; in the shipped data a high ball, a launch, or any other pass but a cross over 45 m." }],
  ["long-passes-accurate", "Accurate long passes", "Acc. long", "count", "higher", 2, 1.09, "Long passes that reach a team-mate."],
  ["long-pass-accuracy",  "Long pass accuracy", "Long pass acc.", "share", "higher", 1, 1,  "Accurate long passes out of all long passes.", {
    of: ["long-passes-accurate", "long-passes"] }],
  ["long-pass-share",     "Long pass share",  "Long share",    "share", "neutral", 1, 1,    "Long passes out of all passes.", {
    of: ["long-passes", "passes"] }],
  ["smart-passes",        "Smart passes",     "Smart passes",  "count", "higher",  2, 1.04, "Inventive passes meant to break a line of defenders, as Wyscout tags them."],

  // In files that people bring.
  ["forward-passes-accurate", "Accurate forward passes", "Acc. forward", "count", "higher", 1, 1, "Forward passes that reach a team-mate."],
  ["forward-pass-accuracy", "Forward pass accuracy", "Fwd pass acc.", "share", "higher", 1, 1, "Accurate forward passes out of all forward passes.", {
    of: ["forward-passes-accurate", "forward-passes"] }],
  ["back-passes",         "Back passes",      "Back passes",   "count", "neutral", 2, 1,    "Passes attempted towards the own goal."],
  ["short-medium-passes", "Short and medium passes", "Short passes", "count", "neutral", 1, 1, "Passes attempted that are not long.", {
    trap: "Where long begins differs by provider: FBref’s medium passes end at 30 yards." }],
  ["progressive-passes-accurate", "Accurate progressive passes", "Acc. prog.", "count", "higher", 2, 1, "Progressive passes that reach a team-mate, where attempts are counted too.", {
    trap: "The shipped data counts completed ones only, under progressive passes." }],
  ["progressive-pass-accuracy", "Progressive pass accuracy", "Prog. accuracy", "share", "higher", 1, 1, "Accurate progressive passes out of all attempted.", {
    of: ["progressive-passes-accurate", "progressive-passes"] }],
  ["deep-completions",    "Deep completions", "Deep compl.",   "count", "higher",  2, 1,    "Passes completed close to the opponent’s goal."],
  ["switches",            "Switches of play", "Switches",      "count", "neutral", 2, 1,    "Passes from one side of the pitch far over to the other.", {
    trap: "FBref asks for more than 40 yards across the pitch." }],
  ["pass-length",         "Average pass length", "Pass length", "average", "neutral", 1, 1, "How far the player’s passes go, on average.", {
    trap: "Wyscout gives metres; look at the unit of a file before comparing." }],
  ["progressive-pass-distance", "Progressive passing distance", "Prog. distance", "measured", "higher", 0, 1, "How much nearer to goal the player’s completed passes bring the ball, added up.", {
    trap: "FBref gives yards." }],
  ["own-half-passes",     "Accurate own-half passes", "Own-half acc.", "count", "neutral", 1, 1, "Accurate passes played in the own half."],
  ["opp-half-passes",     "Accurate opposition-half passes", "Opp.-half acc.", "count", "higher", 1, 1, "Accurate passes played in the opponent’s half."],
  ["line-breaking-passes", "Line-breaking passes", "Line-breaking", "count", "higher", 2, 1, "Passes that get past a line of opponents."],
];
