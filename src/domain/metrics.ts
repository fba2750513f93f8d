import type { MetricId } from "./ids.ts";
import { DEFINITION_TEXTS } from "./metricDefinitionCodes.ts";
import type { Direction, Metric, MetricCategory, MetricUnit } from "./metric.ts";

/** Every metric, in the order lists show them. A share's numerator and denominator stand in the table too. */
export const METRICS: readonly Metric[] = table().map(metric);

export const METRIC_BY_ID: ReadonlyMap<MetricId, Metric> = new Map(METRICS.map((entry) => [entry.id, entry]));

type Row = readonly [
  id: string,
  label: string,
  category: MetricCategory,
  unit: MetricUnit,
  direction: Direction,
  decimals: number,
  definition: string,
  numerator?: string,
  denominator?: string,
];

function metric([id, label, category, unit, direction, decimals, definition, over, under]: Row): Metric {
  return {
    id: id as MetricId,
    label,
    noun: label.charAt(0).toLowerCase() + label.slice(1),
    category,
    unit,
    direction,
    decimals,
    definition,
    counted: DEFINITION_TEXTS,
    ...(over && under ? { ratio: { numerator: over as MetricId, denominator: under as MetricId } } : {}),
  };
}

// prettier-ignore
function table(): readonly Row[] {
  return [
    // id                  label                 category    unit     better   dp definition
    ["goals",              "Goals",              "shooting", "count", "higher", 2, "Goals scored, penalties included, own goals not."],
    ["np-goals",           "Non-penalty goals",  "shooting", "count", "higher", 2, "Goals scored other than from the penalty spot."],
    ["head-goals",         "Headed goals",       "shooting", "count", "higher", 2, "Goals scored with the head."],
    ["penalties-scored",   "Penalties scored",   "shooting", "count", "neutral", 2, "Goals scored from the penalty spot, shoot-outs left out."],
    ["shots",              "Shots",              "shooting", "count", "higher", 2, "Attempts at goal, on or off target."],
    ["shots-on-target",    "Shots on target",    "shooting", "count", "higher", 2, "Shots that score or would have, had the goalkeeper not saved them."],
    ["shot-accuracy",      "Shot accuracy",      "shooting", "share", "higher", 1, "Shots on target out of all shots.", "shots-on-target", "shots"],
    ["shot-conversion",    "Shot conversion",    "shooting", "share", "higher", 1, "Goals out of all shots.", "goals", "shots"],

    ["assists",            "Assists",            "creation", "count", "higher", 2, "Last passes to a team-mate who scores."],
    ["key-passes",         "Key passes",         "creation", "count", "higher", 2, "Passes after which a team-mate shoots."],
    ["wyscout-key-passes", "Key passes (Wyscout)", "creation", "count", "higher", 2, "Passes Wyscout tags as making a clear chance; far fewer than key passes."],
    ["through-balls",      "Through balls",      "creation", "count", "higher", 2, "Passes played into the space behind the last defenders."],
    ["crosses",            "Crosses",            "creation", "count", "neutral", 2, "Balls played into the box from the side, completed or not."],
    ["crosses-accurate",   "Accurate crosses",   "creation", "count", "higher", 2, "Crosses that reach a team-mate."],
    ["cross-accuracy",     "Cross accuracy",     "creation", "share", "higher", 1, "Accurate crosses out of all crosses.", "crosses-accurate", "crosses"],

    ["passes",             "Passes",             "passing", "count", "neutral", 1, "Passes attempted, completed or not."],
    ["passes-accurate",    "Accurate passes",    "passing", "count", "higher", 1, "Passes that reach a team-mate."],
    ["pass-accuracy",      "Pass accuracy",      "passing", "share", "higher", 1, "Accurate passes out of all passes.", "passes-accurate", "passes"],
    ["passes-with-set-pieces", "Passes with set pieces", "passing", "count", "neutral", 1, "Passes attempted, with free kicks, corners, goal kicks and throw-ins."],
    ["passes-with-set-pieces-accurate", "Accurate passes with set pieces", "passing", "count", "higher", 1, "Passes and set pieces that reach a team-mate."],
    ["forward-passes",     "Forward passes",     "passing", "count", "neutral", 1, "Passes attempted towards the opponent's goal."],
    ["progressive-passes", "Progressive passes", "passing", "count", "higher", 2, "Accurate passes that take the ball well nearer to the opponent's goal."],
    ["passes-final-third", "Passes into the final third", "passing", "count", "higher", 2, "Passes into the third of the pitch before the opponent's goal."],
    ["passes-penalty-area", "Passes into the penalty area", "passing", "count", "higher", 2, "Passes into the opponent's penalty area."],
    ["long-passes",        "Long passes",        "passing", "count", "neutral", 2, "Long passes attempted, completed or not."],
    ["long-passes-accurate", "Accurate long passes", "passing", "count", "higher", 2, "Long passes that reach a team-mate."],
    ["long-pass-accuracy", "Long pass accuracy", "passing", "share", "higher", 1, "Accurate long passes out of all long passes.", "long-passes-accurate", "long-passes"],
    ["smart-passes",       "Smart passes",       "passing", "count", "higher", 2, "Inventive passes meant to break a line of defenders, as Wyscout tags them."],

    ["touches",            "Touches",            "possession", "count", "neutral", 1, "Times the player plays the ball."],
    ["touches-box",        "Touches in the opposition box", "possession", "count", "higher", 2, "Times the player plays the ball in the opponent's penalty area."],
    ["take-ons",           "Take-ons",           "possession", "count", "neutral", 2, "Attempts to get past an opponent with the ball."],
    ["take-ons-won",       "Successful take-ons", "possession", "count", "higher", 2, "Take-ons that get past the opponent."],
    ["fouls-won",          "Fouls won",          "possession", "count", "higher", 2, "Fouls by opponents on the player."],
    ["offsides",           "Offsides",           "possession", "count", "lower", 2, "Times the player is caught offside."],
    ["dangerous-losses",   "Dangerous losses",   "possession", "count", "lower", 2, "Times the player loses the ball where it puts the own goal at risk."],

    ["interceptions",      "Interceptions",      "defending", "count", "higher", 2, "Balls meant for an opponent that the player cuts out."],
    ["clearances",         "Clearances",         "defending", "count", "neutral", 2, "Balls kicked or headed away from danger."],
    ["sliding-tackles",    "Sliding tackles",    "defending", "count", "neutral", 2, "Tackles made by sliding in."],
    ["recoveries",         "Recoveries",         "defending", "count", "higher", 2, "Times the player wins the ball back for the team."],

    ["defensive-duels",    "Defensive duels",    "duels", "count", "neutral", 2, "Challenges on the ground against an opponent with the ball."],
    ["defensive-duels-won", "Defensive duels won", "duels", "count", "higher", 2, "Defensive duels that stop the opponent."],
    ["aerials",            "Aerial duels",       "duels", "count", "neutral", 2, "Contests with an opponent for a ball in the air."],
    ["aerials-won",        "Aerial duels won",   "duels", "count", "higher", 2, "Aerial duels in which the player gets to the ball first."],
    ["aerial-success",     "Aerial duel success", "duels", "share", "higher", 1, "Aerial duels won out of all contested.", "aerials-won", "aerials"],

    ["fouls",              "Fouls committed",    "discipline", "count", "lower", 2, "Fouls given against the player."],
    ["yellow-cards",       "Yellow cards",       "discipline", "count", "lower", 2, "Cautions shown to the player."],
    ["red-cards",          "Red cards",          "discipline", "count", "lower", 2, "Dismissals of the player."],

    ["saves",              "Saves",              "goalkeeping", "count", "neutral", 2, "Shots the goalkeeper stops; depends on how many come."],
    ["goals-conceded",     "Goals conceded",     "goalkeeping", "count", "lower", 2, "Goals against while the player is in goal."],
  ];
}
