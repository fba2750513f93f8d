import { tableView } from "../../charts/table/tableView.tsx";
import type { EmbedScript } from "../embedScript.ts";
import { evidence } from "../evidence.ts";

export const script: EmbedScript = { view: tableView, evidence };
