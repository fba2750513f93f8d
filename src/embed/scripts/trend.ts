import { matchesView } from "../../charts/trend/matchesView.ts";
import type { EmbedScript } from "../embedScript.ts";
import { matchEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: matchesView, evidence: matchEvidence };
