import { radarView } from "../../charts/radar/radarView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { evidence } from "../evidence.ts";

export const script: EmbedScript = { view: radarView, evidence };
