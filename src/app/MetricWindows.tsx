import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import type { LoadedSelection } from "../comparison/loadSelection.ts";
import { recordedMetrics } from "../comparison/recordedMetrics.ts";
import { metricTableQuery } from "../data/metricTableQuery.ts";
import type { Release } from "../data/parseRelease.ts";
import type { MetricId } from "../domain/ids.ts";
import type { Metric } from "../domain/metric.ts";
import { METRIC_NAMES } from "../domain/metricNames.ts";
import { dictionaryMessages } from "../messages/dictionaryMessages.ts";
import { searchMessages } from "../messages/searchMessages.ts";
import { createWords } from "../messages/words.ts";
import { MAX_METRICS } from "../selection/selection.ts";
import { MetricDictionary } from "../ui/dictionary/MetricDictionary.tsx";
import { MetricDialog } from "../ui/picker/MetricDialog.tsx";
import { words as pageWords } from "./pageWords.ts";

const words = createWords(pageWords.locale, { ...searchMessages, ...dictionaryMessages });

interface Props {
  /** What is shown: its datasets say what they record, its release what metrics were. */
  readonly data: LoadedSelection | undefined;
  readonly onClose: () => void;
}

/** The window in which metrics are chosen, with the table of all metrics, which the first chart does without. */
export function ChooseMetrics({
  data,
  chosen,
  onChange,
  onClose,
}: Props & {
  readonly chosen: readonly MetricId[];
  readonly onChange: (metrics: readonly MetricId[]) => void;
}) {
  const metrics = useMetricTable(data?.release);
  return (
    <MetricDialog
      {...{ words, metrics, chosen, onChange, onClose }}
      available={new Set(recordedMetrics(metrics, data?.datasets.values() ?? []).map(({ id }) => id))}
      max={MAX_METRICS}
    />
  );
}

/** The window in which every metric is explained. */
export function AboutMetrics({
  data,
  at,
  onClose,
}: Props & {
  /** The metric that is open from the start. */
  readonly at: MetricId | undefined;
}) {
  const metrics = useMetricTable(data?.release);
  const counted = [...(data?.datasets.values() ?? [])].flatMap(({ columns }) => [...columns.values()]);
  const derived = new Set(counted.flatMap(({ metric }) => (metric.derived ? [metric.id] : [])));
  return <MetricDictionary {...{ words, metrics, derived, at, onClose }} names={METRIC_NAMES} />;
}

function useMetricTable(release: Release | undefined): readonly Metric[] {
  return useSuspenseQuery(metricTableQuery(useQueryClient(), release)).data;
}
