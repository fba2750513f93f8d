import { trendView } from "../../../../src/charts/trend/trendView.ts";
import type { ViewInput } from "../../../../src/charts/view/chartView.ts";
import { compare } from "../../../../src/comparison/compare.ts";
import { loadSelection } from "../../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../../src/selection/parseSelection.ts";
import { words } from "../../aComparison.ts";
import { fetchShipped } from "../../data/shippedFiles.ts";

/** What a link asks for, of the shipped data, match logs and all. */
export async function trendInput(link: string): Promise<ViewInput> {
  const { selection } = parseSelection(link);
  const sources = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };
  const loaded = await trendView.load(sources, await loadSelection(sources, selection));
  return { comparison: compare(selection, loaded), loaded, selection };
}

/** A trend that a link draws. */
export async function drawTrend(link: string) {
  const drawing = trendView.draw(await trendInput(link), words);
  if ("refused" in drawing) throw new Error(`expected a drawing, got: ${drawing.refused}`);
  return drawing;
}
