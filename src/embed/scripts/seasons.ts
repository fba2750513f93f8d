import { trendView } from "../../charts/trend/trendView.ts";
import type { EmbedScript } from "../embedScript.ts";
import { matchEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: trendView, evidence: matchEvidence };
