import { useQuery, useQueryClient } from "@tanstack/react-query";
import { recordedMetrics } from "../../comparison/recordedMetrics.ts";
import { metricTableQuery } from "../../data/metricTableQuery.ts";
import type { Release } from "../../data/parseRelease.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { searchMessages } from "../../messages/searchMessages.ts";
import { createWords } from "../../messages/words.ts";

/**
 * The options of a select: every metric that the data has, by category. It brings the table of all metrics along, or
 * fetches that of a release; until then, and where it cannot be had, there are none.
 */
export function RecordedMetrics({
  except,
  datasets,
  release,
  locale,
}: {
  readonly except: readonly Metric[];
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  /** What a frozen link is drawn from. */
  readonly release: Release | undefined;
  readonly locale: string;
}) {
  const { data: metrics = [] } = useQuery(metricTableQuery(useQueryClient(), release));
  const words = createWords(locale, searchMessages);
  const offered = recordedMetrics(metrics, datasets.values()).filter(
    ({ id }) => !except.some((metric) => metric.id === id),
  );
  const categories = [...new Set(offered.map(({ category }) => category))];
  return categories.map((category) => (
    <optgroup key={category} label={words.say(`category.${category}`)}>
      {offered
        .filter((metric) => metric.category === category)
        .map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
    </optgroup>
  ));
}
