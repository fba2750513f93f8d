import { tableView } from "../../charts/table/tableView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { tableEvidence } from "../evidence.ts";

export const script: EmbedScript = { view: tableView, evidence: tableEvidence };
