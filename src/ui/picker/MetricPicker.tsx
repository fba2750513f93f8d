import { useState } from "react";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import { METRIC_NAMES } from "../../domain/metricNames.ts";
import type { DictionaryWords } from "../dictionary/dictionaryWords.ts";
import { byCategory } from "./byCategory.ts";
import { findMetrics, type FoundMetric } from "./findMetrics.ts";
import { MetricChoice } from "./MetricChoice.tsx";
import { SearchedList } from "./SearchedList.tsx";

export interface MetricPickerProps {
  readonly metrics: readonly Metric[];
  /** What the loaded datasets hold; others are shown with the reason and cannot be added. */
  readonly available: ReadonlySet<MetricId>;
  readonly chosen: readonly MetricId[];
  readonly max: number;
  readonly words: DictionaryWords;
  /** New choices come after the others. */
  readonly onChange: (chosen: readonly MetricId[]) => void;
}

/** Metrics to tick, by category, with a search above: type, Down into the list, Space ticks, Esc clears the search. */
export function MetricPicker({ metrics, available, chosen, max, words, onChange }: MetricPickerProps) {
  const [query, setQuery] = useState("");
  const found = presentFirst(findMetrics(metrics, query, METRIC_NAMES), available);
  const full = chosen.length >= max;
  const reason = (id: MetricId): string | undefined => {
    if (chosen.includes(id)) return undefined;
    if (!available.has(id)) return words.say("metrics.missing");
    return full ? words.say("metrics.full", { max }) : undefined;
  };
  return (
    <SearchedList
      name={words.say("metrics.title")}
      label={words.say("metrics.search")}
      placeholder={words.say("metrics.placeholder")}
      note={`${words.say("metrics.chosen", { chosen: chosen.length, max })} · ${foundText(found.length, query, words)}`}
      query={query}
      onQuery={setQuery}
      fields="input"
    >
      {byCategory(found).map(([category, members]) => (
        <fieldset key={category}>
          <legend>{words.say(`category.${category}`)}</legend>
          {members.map(({ metric, name }) => (
            <MetricChoice
              key={metric.id}
              metric={metric}
              name={name}
              chosen={chosen.includes(metric.id)}
              reason={reason(metric.id)}
              words={words}
              onToggle={() => onChange(toggled(chosen, metric.id))}
            />
          ))}
        </fieldset>
      ))}
    </SearchedList>
  );
}

function foundText(count: number, query: string, words: DictionaryWords): string {
  return count === 0 ? words.say("metrics.none", { query }) : words.say("metrics.found", { count });
}

function toggled(chosen: readonly MetricId[], id: MetricId): readonly MetricId[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

function presentFirst(
  found: readonly FoundMetric[],
  available: ReadonlySet<MetricId>,
): readonly FoundMetric[] {
  return [
    ...found.filter(({ metric }) => available.has(metric.id)),
    ...found.filter(({ metric }) => !available.has(metric.id)),
  ];
}
