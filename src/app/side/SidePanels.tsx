import type { Drawing, Refusal } from "../../charts/view/chartView.ts";
import { isPartOfSeason } from "../../comparison/isPartOfSeason.ts";
import type { LoadedSelection } from "../../comparison/loadSelection.ts";
import type { Selection } from "../../selection/selection.ts";
import { words } from "../pageWords.ts";
import { CertaintyPanel } from "./CertaintyPanel.tsx";
import { SentencePanel } from "./SentencePanel.tsx";
import { SharePanel } from "./SharePanel.tsx";

export interface SideProps {
  readonly drawing: Drawing | Refusal;
  readonly loaded: LoadedSelection;
  readonly selection: Selection;
  readonly title: string;
}

/** Beside the chart: what it draws in a sentence, how sure that is, and ways to take it away. */
export function SidePanels({ drawing, loaded, selection, title }: SideProps) {
  const { shown } = drawing;
  const part = isPartOfSeason(selection, shown.players, loaded);
  return (
    <aside className="side">
      <SentencePanel comparison={shown} />
      <CertaintyPanel comparison={shown} note={part ? words.say("panel.whole-season") : undefined} />
      <SharePanel {...{ drawing, selection, title }} />
    </aside>
  );
}
