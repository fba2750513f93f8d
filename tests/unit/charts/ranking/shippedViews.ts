import type { ChartView, Drawing, Refusal } from "../../../../src/charts/view/chartView.ts";
import { compare } from "../../../../src/comparison/compare.ts";
import { loadSelection } from "../../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../../src/selection/parseSelection.ts";
import { words } from "../../aComparison.ts";
import { fetchShipped } from "../../data/shippedFiles.ts";

const sources = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };

/** What a view draws of the shipped data for a link. */
export async function drawn<View extends ChartView>(
  view: View,
  link: string,
): Promise<ReturnType<View["draw"]>> {
  const { selection } = parseSelection(link);
  const figures = await loadSelection(sources, selection);
  const loaded = (await view.load?.(sources, figures, selection)) ?? figures;
  const comparison = compare(selection, loaded);
  return view.draw({ comparison, loaded, selection }, words) as ReturnType<View["draw"]>;
}

/** The drawing, which must be one. */
export function drawing<D extends Drawing>(drawn: D | Refusal): D {
  if ("refused" in drawn) throw new Error(`expected a drawing, got: ${drawn.refused}`);
  return drawn;
}
