import { cutRows, withColumns } from "../comparison/loadCut.ts";
import { withEvidence } from "../comparison/withEvidence.ts";
import { evidenceMessages } from "../messages/evidenceMessages.ts";
import { rareMessages } from "../messages/rareMessages.ts";
import type { Evidence } from "./embedScript.ts";

/** What views need where there are peers and intervals. */
export const evidence: Evidence = { withEvidence, cutRows, withColumns, messages: evidenceMessages };

/** The same for views whose figures are not all of the comparison, and which may say anything of them. */
export const everyEvidence: Evidence = { ...evidence, messages: { ...evidenceMessages, ...rareMessages } };
