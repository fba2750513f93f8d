import { useId } from "react";
import { withMetrics } from "../../selection/change.ts";
import type { ControlsProps } from "../chart/pageView.ts";
import { controlWords } from "./controlWords.ts";
import { LabelledSelect } from "./LabelledSelect.tsx";

/** Which of several metrics a view of one draws: the first, so the one that is chosen goes there. */
export function FirstMetric({ input, selection, words, choose }: ControlsProps) {
  const note = useId();
  const own = controlWords(words);
  const metrics = input.comparison.metrics.map(({ metric }) => metric);
  const [first] = metrics;
  if (first === undefined || metrics.length < 2) return null;
  const take = (value: string) => {
    const chosen = metrics.find(({ id }) => id === value);
    if (chosen === undefined) return;
    const ids = selection.metrics ?? metrics.map(({ id }) => id);
    choose(withMetrics(selection, [chosen.id, ...ids.filter((id) => id !== chosen.id)]));
  };
  const asked = metrics.find(({ id }) => id === selection.metrics?.[0]) ?? first;
  return (
    <>
      <LabelledSelect label={own.say("control.metric")} note={note} value={asked.id} onChoose={take}>
        {metrics.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </LabelledSelect>
      <p className="control-note" id={note}>
        {own.say("control.metric.note")}
      </p>
    </>
  );
}
