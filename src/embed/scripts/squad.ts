import { squadView } from "../../charts/squad/squadView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { rankEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: squadView, evidence: rankEvidence };
