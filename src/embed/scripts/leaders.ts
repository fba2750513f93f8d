import { leadersView } from "../../charts/leaders/leadersView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { figureEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: leadersView, evidence: figureEvidence };
