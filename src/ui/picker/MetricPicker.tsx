import { useRef, useState, type KeyboardEvent } from "react";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric, MetricCategory } from "../../domain/metric.ts";
import { focusWhenShown } from "../search/focusWhenShown.ts";
import type { SearchWords } from "../search/searchWords.ts";
import { findMetrics } from "./findMetrics.ts";
import { MetricChoice } from "./MetricChoice.tsx";
import "../search/search.css";
import "./picker.css";

export interface MetricPickerProps {
  readonly metrics: readonly Metric[];
  /** What the loaded datasets hold; others are shown with the reason and cannot be added. */
  readonly available: ReadonlySet<MetricId>;
  readonly chosen: readonly MetricId[];
  readonly max: number;
  readonly words: SearchWords;
  /** New choices come after the others. */
  readonly onChange: (chosen: readonly MetricId[]) => void;
}

/** Metrics to tick, by category, with a search above: type, Down into the list, Space ticks, Esc clears the search. */
export function MetricPicker({ metrics, available, chosen, max, words, onChange }: MetricPickerProps) {
  const [query, setQuery] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const found = presentFirst(findMetrics(metrics, query), available);
  const full = chosen.length >= max;
  const onKey = (event: KeyboardEvent) => {
    const handled = event.key === "Escape" ? query !== "" : moveFocus(root.current, event.key);
    if (!handled) return;
    if (event.key === "Escape") setQuery("");
    event.preventDefault();
    event.stopPropagation();
  };
  const reason = (id: MetricId): string | undefined => {
    if (chosen.includes(id)) return undefined;
    if (!available.has(id)) return words.say("metrics.missing");
    return full ? words.say("metrics.full", { max }) : undefined;
  };
  return (
    <div className="picker" role="group" aria-label={words.say("metrics.title")} ref={root} onKeyDown={onKey}>
      <label className="picker-search">
        {words.say("metrics.search")}
        <input
          type="search"
          ref={focusWhenShown}
          autoComplete="off"
          placeholder={words.say("metrics.placeholder")}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <p className="search-note" role="status">
        {words.say("metrics.chosen", { chosen: chosen.length, max })} ·{" "}
        {foundText(found.length, query, words)}
      </p>
      <div className="picker-list">
        {byCategory(found).map(([category, members]) => (
          <fieldset key={category}>
            <legend>{words.say(`category.${category}`)}</legend>
            {members.map((metric) => (
              <MetricChoice
                key={metric.id}
                metric={metric}
                chosen={chosen.includes(metric.id)}
                reason={reason(metric.id)}
                words={words}
                onToggle={() => onChange(toggled(chosen, metric.id))}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}

function foundText(count: number, query: string, words: SearchWords): string {
  return count === 0 ? words.say("metrics.none", { query }) : words.say("metrics.found", { count });
}

function toggled(chosen: readonly MetricId[], id: MetricId): readonly MetricId[] {
  return chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
}

function presentFirst(metrics: readonly Metric[], available: ReadonlySet<MetricId>): readonly Metric[] {
  return [
    ...metrics.filter(({ id }) => available.has(id)),
    ...metrics.filter(({ id }) => !available.has(id)),
  ];
}

/** Categories in the order of their first metric. */
function byCategory(metrics: readonly Metric[]): readonly (readonly [MetricCategory, readonly Metric[]])[] {
  const categories = [...new Set(metrics.map(({ category }) => category))];
  return categories.map((category) => [category, metrics.filter((metric) => metric.category === category)]);
}

/** Down and Up go through search field and choices; true when the key was one of them. */
function moveFocus(root: HTMLElement | null, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || root === null) return false;
  const fields = [...root.querySelectorAll("input")];
  fields[fields.findIndex((field) => field === document.activeElement) + step]?.focus();
  return true;
}
