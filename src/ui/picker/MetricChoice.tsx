import { useId } from "react";
import type { Metric } from "../../domain/metric.ts";
import type { MetricName } from "../../domain/metricNames.ts";
import type { DictionaryWords } from "../dictionary/dictionaryWords.ts";
import { nameText } from "../dictionary/nameText.ts";

/** One metric to tick, with its definition. What cannot be ticked stays reachable by keyboard, with the reason. */
export function MetricChoice({
  metric,
  name,
  chosen,
  reason,
  words,
  onToggle,
}: {
  readonly metric: Metric;
  /** The provider's name that it was found by. */
  readonly name: MetricName | undefined;
  readonly chosen: boolean;
  /** Why it cannot be ticked. */
  readonly reason: string | undefined;
  readonly words: DictionaryWords;
  readonly onToggle: () => void;
}) {
  const id = useId();
  const { label, definition, direction } = metric;
  return (
    <div className="metric-choice" data-refused={reason !== undefined}>
      <input
        type="checkbox"
        id={id}
        checked={chosen}
        aria-disabled={reason !== undefined}
        aria-describedby={`${id}-about`}
        onChange={() => reason === undefined && onToggle()}
      />
      <label htmlFor={id}>
        {label}
        {/* Part of what is clicked, not of the name. */}
        <small id={`${id}-about`} aria-hidden="true">
          {name !== undefined && <b>{nameText(name, words)}. </b>}
          {definition} {direction !== "higher" && words.say(`metrics.${direction}`)}{" "}
          {reason !== undefined && <em>{reason}</em>}
        </small>
      </label>
    </div>
  );
}
