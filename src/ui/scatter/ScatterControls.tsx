import { Suspense } from "react";
import { axesOf, type Axes } from "../../charts/scatter/axes.ts";
import type { MetricId } from "../../domain/ids.ts";
import type { Metric } from "../../domain/metric.ts";
import type { ControlWords } from "../../messages/controlMessages.ts";
import { withAxesSwapped, withAxis } from "../../selection/changeAxes.ts";
import type { ControlsProps } from "../chart/pageView.ts";
import { ControlBar } from "../controls/ControlBar.tsx";
import { controlWords } from "../controls/controlWords.ts";
import { LabelledSelect } from "../controls/LabelledSelect.tsx";
import { later } from "../page/later.tsx";

const RecordedMetrics = later(async () => (await import("../controls/RecordedMetrics.tsx")).RecordedMetrics);

/** The choices of the scatter: what goes across and what goes up. */
export function ScatterControls({ input, selection, words, choose }: ControlsProps) {
  const own = controlWords(words);
  const near = nearMetrics(input);
  const axes = axesNow(input, selection, near);
  const field = (axis: "x" | "y") => ({
    value: axes[axis],
    near,
    loaded: input.loaded,
    own,
    onChoose: (metric: MetricId) => choose(withAxis(selection, axes, axis, metric)),
  });
  return (
    <ControlBar words={own}>
      <AxisSelect label={own.say("control.across")} {...field("x")} />
      <button
        type="button"
        className="control-swap"
        aria-label={own.say("control.swap")}
        title={own.say("control.swap")}
        onClick={() => choose(withAxesSwapped(selection, axes))}
      >
        <span aria-hidden="true">⇄</span>
      </button>
      <AxisSelect label={own.say("control.up")} {...field("y")} />
    </ControlBar>
  );
}

/** The metrics of the comparison, then those that only the axes draw. */
function nearMetrics({ comparison, loaded }: ControlsProps["input"]): readonly Metric[] {
  const metrics = [...comparison.metrics.map(({ metric }) => metric), ...(loaded.axes ?? [])];
  return [...new Map(metrics.map((metric) => [metric.id, metric])).values()];
}

/** What the axes draw, or will once it is loaded; a metric that there is not is as if it were not named. */
function axesNow(
  input: ControlsProps["input"],
  selection: ControlsProps["selection"],
  near: readonly Metric[],
): Axes {
  const own = input.comparison.metrics.map(({ metric }) => metric);
  const isThere = (id: MetricId) => input.selection !== selection || near.some((metric) => metric.id === id);
  const { x, y } = selection;
  return axesOf({ ...(x && isThere(x) && { x }), ...(y && isThere(y) && { y }) }, own);
}

/** Metrics that are there already come first, then by category all that the data has. */
function AxisSelect({
  label,
  value,
  near,
  loaded: { datasets, release },
  own,
  onChoose,
}: {
  readonly label: string;
  readonly value: MetricId | undefined;
  readonly near: readonly Metric[];
  readonly loaded: ControlsProps["input"]["loaded"];
  readonly own: ControlWords;
  readonly onChoose: (metric: MetricId) => void;
}) {
  // The values of the options are ids of metrics and the empty one.
  const take = (chosen: string) => {
    if (chosen !== "") onChoose(chosen as MetricId);
  };
  return (
    <LabelledSelect label={label} value={value ?? ""} onChoose={take}>
      {value === undefined && <option value="">{own.say("control.axis.none")}</option>}
      <optgroup label={own.say("control.axis.compared")}>
        {near.map((metric) => (
          <option key={metric.id} value={metric.id}>
            {metric.label}
          </option>
        ))}
      </optgroup>
      <Suspense>
        <RecordedMetrics {...{ datasets, release }} except={near} locale={own.locale} />
      </Suspense>
    </LabelledSelect>
  );
}
