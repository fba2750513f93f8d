import { profileView } from "../../charts/profile/profileView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { evidence } from "../evidence.ts";

export const script: EmbedScript = { view: profileView, evidence };
