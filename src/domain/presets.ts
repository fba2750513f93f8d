import type { MetricId } from "./ids.ts";
import type { Role } from "./position.ts";

/** Six to ten metrics that the shipped data records and that describe a role; without a role, what describes anyone. */
export function presetFor(role: Role | undefined): readonly MetricId[] {
  return PRESETS[role ?? "unknown"];
}

const PRESETS: Readonly<Record<Role | "unknown", readonly MetricId[]>> = {
  goalkeeper: ids("saves goals-conceded passes pass-accuracy long-passes long-pass-accuracy"),
  "centre-back": ids(
    "passes pass-accuracy progressive-passes long-pass-accuracy aerials-won aerial-success defensive-duel-success interceptions clearances",
  ),
  "full-back": ids(
    "progressive-passes passes-final-third crosses-accurate key-passes take-ons-won defensive-duels-won interceptions recoveries",
  ),
  midfielder: ids(
    "passes pass-accuracy progressive-passes passes-final-third key-passes recoveries interceptions defensive-duels-won",
  ),
  "attacking-midfielder": ids(
    "np-goals assists shots key-passes passes-penalty-area progressive-passes take-ons-won touches-box",
  ),
  winger: ids(
    "np-goals assists shots key-passes take-ons-won take-on-success crosses-accurate passes-penalty-area touches-box",
  ),
  forward: ids("np-goals shots shot-accuracy shot-conversion touches-box assists key-passes aerials-won"),
  unknown: ids("passes pass-accuracy touches progressive-passes key-passes shots recoveries"),
};

function ids(words: string): readonly MetricId[] {
  return words.split(" ").map((id) => id as MetricId);
}
