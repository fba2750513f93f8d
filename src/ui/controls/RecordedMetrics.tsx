import { recordedMetrics } from "../../comparison/recordedMetrics.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { DatasetId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { METRICS } from "../../domain/metrics.ts";
import { searchMessages } from "../../messages/searchMessages.ts";
import { createWords } from "../../messages/words.ts";

/** The options of a select: every metric that the data has, by category. It brings the table of all metrics along. */
export function RecordedMetrics({
  except,
  datasets,
  locale,
}: {
  readonly except: readonly Metric[];
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  readonly locale: string;
}) {
  const words = createWords(locale, searchMessages);
  const offered = recordedMetrics(METRICS, datasets.values()).filter(
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
