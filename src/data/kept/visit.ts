import type { DatasetId } from "../../domain/ids.ts";
import type { KeptParts } from "./keptDataset.ts";

/** What is kept until the page is closed, where the browser keeps nothing longer. */
export const VISIT = new Map<DatasetId, KeptParts>();
