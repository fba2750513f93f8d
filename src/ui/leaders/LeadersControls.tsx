import type { ControlsProps } from "../chart/pageView.ts";
import { ControlBar } from "../controls/ControlBar.tsx";
import { controlWords } from "../controls/controlWords.ts";
import { FirstMetric } from "../controls/FirstMetric.tsx";

/** The choices of the leaders: their metric. Who they are taken among is chosen under the peers. */
export function LeadersControls(props: ControlsProps) {
  if (props.input.comparison.metrics.length < 2) return null;
  return (
    <ControlBar words={controlWords(props.words)}>
      <FirstMetric {...props} />
    </ControlBar>
  );
}
