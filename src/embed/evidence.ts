import { cutRows, withColumns } from "../comparison/loadCut.ts";
import { withEvidence } from "../comparison/withEvidence.ts";
import { withPeers } from "../comparison/withPeers.ts";
import { withStandings } from "../comparison/withStandings.ts";
import { evidenceMessages } from "../messages/evidenceMessages.ts";
import { gapMessages } from "../messages/gapMessages.ts";
import { ordinalMessages } from "../messages/ordinalMessages.ts";
import { peerBarsMessages } from "../messages/peerBarsMessages.ts";
import { placeMessages } from "../messages/placeMessages.ts";
import type { Evidence } from "./embedScript.ts";

const files = { cutRows, withColumns };
const arithmetic = { ...files, withEvidence: withStandings };

/** What views need where there are peers and intervals; for those that tell ranks, and percentiles nowhere. */
export const rankEvidence: Evidence = {
  ...arithmetic,
  messages: { ...evidenceMessages, ...ordinalMessages },
};

/** The same for the table, which also tells how often everyone played. */
export const tableEvidence: Evidence = {
  ...files,
  withEvidence,
  messages: { ...evidenceMessages, ...placeMessages },
};

/** The same for views that tell percentiles too. */
export const evidence: Evidence = { ...arithmetic, messages: { ...evidenceMessages, ...placeMessages } };

/** The same for bars. */
export const barsEvidence: Evidence = {
  ...arithmetic,
  messages: { ...evidenceMessages, ...placeMessages, ...peerBarsMessages },
};

/** Of figures match by match, which bring their own intervals and may be absent where the season's are not. */
export const matchEvidence: Evidence = {
  ...files,
  withEvidence: withPeers,
  messages: { ...evidenceMessages, ...gapMessages },
};

/** Of seasons, which may be absent too. */
export const seasonsEvidence: Evidence = {
  ...arithmetic,
  messages: { ...evidenceMessages, ...gapMessages },
};

/** Of views that say nothing of places. */
export const scatterEvidence: Evidence = { ...arithmetic, messages: evidenceMessages };
