import type { FetchText } from "../../../src/data/fetchText.ts";
import { servedDataset, withMoreColumns } from "../../../src/data/joinDataset.ts";
import { loadColumn } from "../../../src/data/loadColumn.ts";
import { loadHead } from "../../../src/data/loadHead.ts";
import { loadEveryRow } from "../../../src/data/loadEveryRow.ts";
import { loadRows } from "../../../src/data/loadRows.ts";
import { isServed } from "../../../src/data/parseHead.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { DatasetId, MetricId, PlayerId } from "../../../src/domain/ids.ts";

/** A dataset put together from its served files: these metrics, these names. */
export async function loadCut(
  fetchText: FetchText,
  id: DatasetId,
  metrics: readonly MetricId[],
  players: readonly PlayerId[] | "all" = "all",
): Promise<Dataset> {
  const head = await loadHead(fetchText, id);
  if (!isServed(head)) return head;
  const rows = await (players === "all" ? loadEveryRow(fetchText, head) : loadRows(fetchText, head, players));
  const columns = await Promise.all(metrics.map((metric) => loadColumn(fetchText, head, metric, rows)));
  return withMoreColumns(servedDataset(head, rows), columns);
}
