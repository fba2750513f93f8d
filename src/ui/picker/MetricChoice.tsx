import { useId } from "react";
import type { Metric } from "../../domain/metric.ts";
import type { SearchWords } from "../search/searchWords.ts";

/** One metric to tick, with its definition. What cannot be ticked stays reachable by keyboard, with the reason. */
export function MetricChoice({
  metric,
  chosen,
  reason,
  words,
  onToggle,
}: {
  readonly metric: Metric;
  readonly chosen: boolean;
  /** Why it cannot be ticked. */
  readonly reason: string | undefined;
  readonly words: SearchWords;
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
          {definition} {direction !== "higher" && words.say(`metrics.${direction}`)}{" "}
          {reason !== undefined && <em>{reason}</em>}
        </small>
      </label>
    </div>
  );
}
