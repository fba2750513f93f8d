import { percentileBarsView } from "../../charts/bars/percentileBarsView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { barsEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: percentileBarsView, evidence: barsEvidence };
