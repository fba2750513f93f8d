import type { WholeDataset } from "../../domain/dataset.ts";
import type { DataHash } from "../../domain/ids.ts";
import { cutDataset } from "../cut/cutDataset.ts";
import type { GivenDataset, KeptParts } from "./keptDataset.ts";

/** Goes up with every change of what `cutDataset` writes. */
export const CUT_VERSION = 1;

/**
 * What is kept of a dataset: its whole text, from which all else can be made again, and the files that a server would
 * give, so that a chart reads only what it draws.
 *
 * @param keptOn ISO date
 */
export function keptParts({ dataset, also, metrics }: GivenDataset, keptOn: string): KeptParts {
  const { files, whole } = cutDataset({ dataset, also, logs: [] }, hashOf);
  const entry = { ...entryOf(dataset), keptOn };
  return {
    record: { id: dataset.id, entry, named: dataset.competition.name, metrics, cut: CUT_VERSION },
    whole: { text: whole, also },
    files,
  };
}

function entryOf({ id, competition, season, coverage, provenance, rows }: WholeDataset) {
  const { source, licence, date } = provenance;
  return {
    id,
    competition: competition.name,
    season: season.label,
    coverage,
    file: `whole/${id}.json`,
    rows: rows.length,
    source,
    licence,
    date,
  };
}

/**
 * Tells states of one dataset apart, which nobody else has: it need not withstand anyone. FNV-1a by characters, since
 * bytes of a hundred megabytes would first have to be made.
 */
function hashOf(content: string): DataHash {
  let hash = 0x811c9dc5;
  for (let at = 0; at < content.length; at += 1) hash = Math.imul(hash ^ content.charCodeAt(at), 0x01000193);
  const digits = content.length.toString(16) + (hash >>> 0).toString(16).padStart(8, "0");
  return digits.padStart(12, "0").slice(-12) as DataHash;
}
