import { barsView } from "../../charts/bars/barsView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { barsEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: barsView, evidence: barsEvidence };
