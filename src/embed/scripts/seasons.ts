import { drawSeasons } from "../../charts/trend/drawSeasons.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { seasonsEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: { draw: drawSeasons }, evidence: seasonsEvidence };
