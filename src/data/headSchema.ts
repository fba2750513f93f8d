import { datasetId, flag, isoDate, label, oneOf, plainId, text, webAddress } from "./leaves.ts";
import { objectOf, orNull } from "./shapes.ts";

/** What every form of a dataset says about itself before its rows. */
export function headEntries() {
  return {
    id: datasetId(),
    competition: objectOf({ id: plainId(), name: label(), country: label() }),
    season: objectOf({ id: plainId(), label: label() }),
    provenance: objectOf({
      source: label(),
      url: orNull(webAddress),
      licence: label(),
      attribution: text(1000),
      date: isoDate(),
    }),
    coverage: oneOf(["complete", "selection"])(),
    minutesBasis: oneOf(["nominal", "including-stoppage", "unknown"])(),
  };
}

/** How a dataset counts one metric. */
export function metricEntries() {
  return { kind: oneOf(["total", "per90", "share"])(), definition: label(), derived: flag() };
}
