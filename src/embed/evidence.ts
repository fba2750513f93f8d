import { cutRows, withColumns } from "../comparison/loadCut.ts";
import { withEvidence } from "../comparison/withEvidence.ts";
import { evidenceMessages } from "../messages/evidenceMessages.ts";
import { peerBarsMessages } from "../messages/peerBarsMessages.ts";
import { placeMessages } from "../messages/placeMessages.ts";
import { rareMessages } from "../messages/rareMessages.ts";
import type { Evidence } from "./embedScript.ts";

const arithmetic = { withEvidence, cutRows, withColumns };

/** What views need where there are peers and intervals, and which tell figures but neither places nor percentiles. */
export const figureEvidence: Evidence = { ...arithmetic, messages: evidenceMessages };

/** The same for views that tell places or percentiles too. */
export const evidence: Evidence = { ...arithmetic, messages: { ...evidenceMessages, ...placeMessages } };

/** The same for bars. */
export const barsEvidence: Evidence = {
  ...arithmetic,
  messages: { ...evidenceMessages, ...placeMessages, ...peerBarsMessages },
};

/** Of figures that are not all of the comparison, and of which the view may say anything but their places. */
export const everyEvidence: Evidence = {
  ...arithmetic,
  messages: { ...evidenceMessages, ...rareMessages },
};
