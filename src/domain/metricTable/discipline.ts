import type { MetricRow } from "./row.ts";

// prettier-ignore
export const DISCIPLINE: readonly MetricRow[] = [
  // id                  label                 short label      kind     better   dp spread definition
  ["fouls",              "Fouls committed",    "Fouls",         "count", "lower", 2, 0.98, "Fouls given against the player."],
  ["yellow-cards",       "Yellow cards",       "Yellow cards",  "count", "lower", 2, 0.89, "Cautions shown to the player."],
  ["red-cards",          "Red cards",          "Red cards",     "count", "lower", 2, 1,    "Dismissals of the player.", {
    trap: "Providers differ on whether a second yellow card is one of the yellows too." }],

  // In files that people bring.
  ["penalties-conceded", "Penalties conceded", "Pens conceded", "count", "lower", 2, 1,    "Penalties given against the player."],
  ["own-goals",          "Own goals",          "Own goals",     "count", "lower", 2, 1,    "Goals that the player puts into the own net."],
];
