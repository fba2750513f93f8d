import { trendView } from "../../charts/trend/trendView.ts";
import type { EmbedScript } from "../embedScript.ts";
import { everyEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: trendView, evidence: everyEvidence };
