import type { MinutesBasis } from "../../domain/dataset.ts";
import type { Provider } from "../../domain/metricNames.ts";
import type { PlayerSeason } from "../../domain/playerSeason.ts";

/** How sources that say so count a match. */
const STATED: { readonly [Key in Provider]?: MinutesBasis } = {
  fbref: "nominal",
  fotmob: "nominal",
  fpl: "nominal",
  wyscout: "including-stoppage",
};

/** Rows that must have more than 90 minutes a match before it is no extra time of a cup. */
const ENOUGH = 3;

/** How a file counts minutes: as its source does, else with stoppage time where some played over 90 a match. */
export function minutesBasisOf(
  provider: Provider | undefined,
  seasons: readonly PlayerSeason[],
): MinutesBasis {
  const stated = provider && STATED[provider];
  if (stated !== undefined) return stated;
  const longer = seasons.filter(
    ({ minutes, matches }) => minutes && matches && minutes > 90 * matches && matches > 10,
  );
  return longer.length >= ENOUGH ? "including-stoppage" : "unknown";
}
