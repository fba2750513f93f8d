import { barsView } from "../../charts/bars/barsView.tsx";
import type { EmbedScript } from "../embedScript.ts";

export const script: EmbedScript = { view: barsView };
