import { scatterView } from "../../charts/scatter/scatterView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { scatterEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: scatterView, evidence: scatterEvidence };
