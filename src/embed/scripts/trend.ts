import { matchesView } from "../../charts/trend/matchesView.ts";
import type { EmbedScript } from "../embedScript.ts";
import { everyEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: matchesView, evidence: everyEvidence };
