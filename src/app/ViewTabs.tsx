import { formatSelection } from "../selection/formatSelection.ts";
import type { ChartKind, Selection } from "../selection/selection.ts";
import { words } from "./pageWords.ts";
import type { Choose } from "./useSelection.ts";

/** The views that are drawn today; a link may name the others. */
export const DRAWN_VIEWS: readonly ChartKind[] = ["bars", "table"];

/** Links, since each view has an address: they open in a new tab, and by keyboard as any link. */
export function ViewTabs({ selection, choose }: { readonly selection: Selection; readonly choose: Choose }) {
  const shown = DRAWN_VIEWS.includes(selection.chart) ? selection.chart : "bars";
  return (
    <nav className="tabs" aria-label={words.say("view.label")}>
      {DRAWN_VIEWS.map((chart) => (
        <a
          key={chart}
          href={`?${formatSelection({ ...selection, chart })}`}
          aria-current={chart === shown ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            choose({ ...selection, chart });
          }}
        >
          {words.say(`view.${chart}`)}
        </a>
      ))}
    </nav>
  );
}
