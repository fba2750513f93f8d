import { spreadView } from "../../charts/spread/spreadView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { spreadEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: spreadView, evidence: spreadEvidence };
