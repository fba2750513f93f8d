import { spreadView } from "../../charts/spread/spreadView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { evidence } from "../evidence.ts";

export const script: EmbedScript = { view: spreadView, evidence };
