import { readFile, writeFile } from "node:fs/promises";
import { METRICS } from "../../domain/metrics.ts";
import { rawMetrics } from "../wyscout/rawMetrics.ts";
import { formatMetrics } from "./formatMetrics.ts";

const COLUMNS = "data/wyscout-2017-18/columns.json";

/** Prints the metric table into the file at `path`. */
export async function writeMetrics(path: string): Promise<void> {
  const recorded = rawMetrics(await readFile(COLUMNS, "utf8"), COLUMNS);
  await writeFile(path, formatMetrics(METRICS, recorded));
}
