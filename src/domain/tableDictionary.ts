import type { Dictionary } from "./dictionary.ts";
import { METRIC_BY_ID } from "./metrics.ts";
import { presetFor } from "./presets.ts";

/** The dictionary that lies in the code. */
export const TABLE_DICTIONARY: Dictionary = {
  metric: (id) => Promise.resolve(METRIC_BY_ID.get(id)),
  preset: (role) => Promise.resolve(presetFor(role)),
};
