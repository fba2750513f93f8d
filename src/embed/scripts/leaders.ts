import { leadersView } from "../../charts/leaders/leadersView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { rankEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: leadersView, evidence: rankEvidence };
