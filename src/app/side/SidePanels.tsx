import type { Drawing, Refusal } from "../../charts/view/chartView.ts";
import type { Comparison } from "../../comparison/comparison.ts";
import type { Selection } from "../../selection/selection.ts";
import { CertaintyPanel } from "./CertaintyPanel.tsx";
import { SentencePanel } from "./SentencePanel.tsx";
import { SharePanel } from "./SharePanel.tsx";

export interface SideProps {
  readonly comparison: Comparison;
  readonly drawing: Drawing | Refusal;
  readonly selection: Selection;
  readonly title: string;
}

/** Beside the chart: the finding in a sentence, how sure it is, and ways to take it away. */
export function SidePanels({ comparison, drawing, selection, title }: SideProps) {
  return (
    <aside className="side">
      <SentencePanel comparison={comparison} />
      <CertaintyPanel comparison={comparison} />
      <SharePanel {...{ drawing, selection, title }} />
    </aside>
  );
}
