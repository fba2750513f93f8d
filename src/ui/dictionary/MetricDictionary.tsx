import { useMemo, useState } from "react";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { MetricNames } from "../../domain/metricNames.ts";
import { byCategory } from "../picker/byCategory.ts";
import { findMetrics, type FoundMetric } from "../picker/findMetrics.ts";
import { PickerDialog } from "../picker/PickerDialog.tsx";
import { SearchedList } from "../picker/SearchedList.tsx";
import { DictionaryItem } from "./DictionaryItem.tsx";
import type { DictionaryWords } from "./dictionaryWords.ts";
import "./dictionary.css";

export interface MetricDictionaryProps {
  readonly words: DictionaryWords;
  readonly metrics: readonly Metric[];
  readonly names: MetricNames;
  /** Those that the shown data infers from the order of events. */
  readonly derived: ReadonlySet<MetricId>;
  /** The metric that is open, and has the focus, from the start. */
  readonly at?: MetricId | undefined;
  readonly onClose: () => void;
}

/** Every metric explained, by category, in a window: type to search, Down into the list, Enter opens, Esc clears. */
export function MetricDictionary({ words, metrics, names, derived, at, onClose }: MetricDictionaryProps) {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState(at);
  const byId = useMemo(() => new Map(metrics.map((metric) => [metric.id, metric])), [metrics]);
  const found = findMetrics(metrics, query, names);
  const item = (member: FoundMetric) => {
    const { id } = member.metric;
    return (
      <DictionaryItem
        key={id}
        {...{ words, byId }}
        found={member}
        names={names.get(id) ?? []}
        derived={derived.has(id)}
        open={open === id}
        onToggle={() => setOpen(open === id ? undefined : id)}
      />
    );
  };
  return (
    <PickerDialog
      title={words.say("dictionary.title")}
      close={words.say("dictionary.close")}
      onClose={onClose}
    >
      <p className="dictionary-hint">{words.say("dictionary.hint")}</p>
      <SearchedList
        name={words.say("dictionary.title")}
        label={words.say("dictionary.search")}
        placeholder={words.say("dictionary.placeholder")}
        note={foundText(found.length, query, words)}
        query={query}
        onQuery={setQuery}
        fields=".dictionary-item > button"
      >
        {byCategory(found).map(([category, members]) => (
          <section key={category} aria-label={words.say(`category.${category}`)}>
            <h3 className="dictionary-category">{words.say(`category.${category}`)}</h3>
            <ul className="dictionary-list">{members.map(item)}</ul>
          </section>
        ))}
      </SearchedList>
    </PickerDialog>
  );
}

function foundText(count: number, query: string, words: DictionaryWords): string {
  return count === 0 ? words.say("dictionary.none", { query }) : words.say("dictionary.found", { count });
}
