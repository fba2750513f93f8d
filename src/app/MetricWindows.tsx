import { recordedMetrics } from "../comparison/recordedMetrics.ts";
import type { Dataset } from "../domain/dataset.ts";
import type { MetricId } from "../domain/ids.ts";
import { METRIC_NAMES } from "../domain/metricNames.ts";
import { METRICS } from "../domain/metrics.ts";
import { dictionaryMessages } from "../messages/dictionaryMessages.ts";
import { searchMessages } from "../messages/searchMessages.ts";
import { createWords } from "../messages/words.ts";
import { MAX_METRICS } from "../selection/selection.ts";
import { MetricDictionary } from "../ui/dictionary/MetricDictionary.tsx";
import { MetricDialog } from "../ui/picker/MetricDialog.tsx";
import { words as pageWords } from "./pageWords.ts";

const words = createWords(pageWords.locale, { ...searchMessages, ...dictionaryMessages });

interface Props {
  /** The loaded ones, which say what they record. */
  readonly datasets: readonly Dataset[];
  readonly onClose: () => void;
}

/** The window in which metrics are chosen, with the table of all metrics, which the first chart does without. */
export function ChooseMetrics({
  datasets,
  chosen,
  onChange,
  onClose,
}: Props & {
  readonly chosen: readonly MetricId[];
  readonly onChange: (metrics: readonly MetricId[]) => void;
}) {
  return (
    <MetricDialog
      {...{ words, chosen, onChange, onClose }}
      metrics={METRICS}
      available={new Set(recordedMetrics(METRICS, datasets).map(({ id }) => id))}
      max={MAX_METRICS}
    />
  );
}

/** The window in which every metric is explained. */
export function AboutMetrics({
  datasets,
  at,
  onClose,
}: Props & {
  /** The metric that is open from the start. */
  readonly at: MetricId | undefined;
}) {
  const counted = datasets.flatMap(({ columns }) => [...columns.values()]);
  const derived = new Set(counted.flatMap(({ metric }) => (metric.derived ? [metric.id] : [])));
  return <MetricDictionary {...{ words, derived, at, onClose }} metrics={METRICS} names={METRIC_NAMES} />;
}
