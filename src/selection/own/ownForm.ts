import type { MinutesBasis } from "../../domain/dataset.ts";
import type { Direction, MetricCategory, MetricUnit } from "../../domain/metric.ts";

// A link carries the place of a word in these lists: only ever add at their ends.
export const NUMBERS_CARRIED = ["per90", "total"] as const;
export const UNITS: readonly MetricUnit[] = ["count", "share", "value"];
export const DIRECTIONS: readonly Direction[] = ["higher", "lower", "neutral"];
export const BASES: readonly MinutesBasis[] = ["unknown", "nominal", "including-stoppage"];
export const GROUP_STATES = ["group", "too-few"] as const;
export const CATEGORIES: readonly MetricCategory[] = [
  "shooting",
  "creation",
  "passing",
  "possession",
  "defending",
  "duels",
  "discipline",
  "goalkeeping",
];

/** The form that this code writes: the first item of the JSON. */
export const OWN_FORM = 1;

/** Clubs of one player; characters of a name, a label and the like; of a definition. */
export const MAX_CLUBS = 6;
export const MAX_WORDS = 120;
export const MAX_TEXT = 300;
