import { formatSelection } from "../selection/formatSelection.ts";
import { CHART_KINDS, type Selection } from "../selection/selection.ts";
import { words } from "./pageWords.ts";
import type { Choose } from "./useSelection.ts";

/** Links, since each view has an address: they open in a new tab, and by keyboard as any link. */
export function ViewTabs({
  selection,
  choose,
  fragment = "",
}: {
  readonly selection: Selection;
  readonly choose: Choose;
  /** What stands behind the query, with `#`. */
  readonly fragment?: string;
}) {
  return (
    <nav className="tabs" aria-label={words.say("view.label")}>
      {CHART_KINDS.map((chart) => (
        <a
          key={chart}
          href={`?${formatSelection({ ...selection, chart })}${fragment}`}
          aria-current={chart === selection.chart ? "true" : undefined}
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
