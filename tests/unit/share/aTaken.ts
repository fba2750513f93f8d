import type { Drawing } from "../../../src/charts/view/chartView.ts";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { CHART_KINDS } from "../../../src/selection/selection.ts";
import type { TakenChart } from "../../../src/share/takenChart.ts";
import { words } from "../aComparison.ts";
import { viewInput } from "../charts/aView.ts";
import { drawOf, EVERY_VIEW, HOME, LINK } from "../charts/picture/everyView.ts";

/** A drawing on its way out, on a Monday of November. */
export function taken(drawing: Drawing, facts: Partial<TakenChart> = {}): TakenChart {
  return {
    drawing,
    view: "bars",
    title: drawing.headline,
    link: LINK,
    home: HOME,
    made: "2026-11-23",
    words,
    ...facts,
  };
}

/** The bars of a comparison. */
export function takenBars(comparison: Comparison, facts: Partial<TakenChart> = {}): TakenChart {
  return taken(barsView.draw(viewInput(comparison), words), facts);
}

/** What a view draws of as many players and metrics of the shipped data. */
export async function takenView(name: string, players = 3, metrics = 5): Promise<TakenChart> {
  const view = EVERY_VIEW.find(([known]) => known === name);
  if (view === undefined) throw new Error(`expected a view, got ${name}`);
  const drawing = await drawOf(view, players, metrics);
  if ("refused" in drawing) throw new Error(`expected a drawing, got: ${drawing.refused}`);
  return taken(drawing, { view: CHART_KINDS.find((kind) => kind === name) ?? "bars" });
}
