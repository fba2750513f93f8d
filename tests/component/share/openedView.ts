import { pageView } from "../../../src/app/pageViews.ts";
import { words } from "../../../src/app/pageWords.ts";
import type { ShareProps } from "../../../src/app/share/shareProps.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { fetchShipped } from "../../unit/data/shippedFiles.ts";

/** What the share dialog is given where the page shows a link, of the shipped data. */
export async function openedView(link: string): Promise<ShareProps> {
  const { selection } = parseSelection(link);
  const sources = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };
  const view = await pageView(selection);
  const figures = await loadSelection(sources, selection);
  const loaded = (await view.view.load?.(sources, figures, selection)) ?? figures;
  const input = { selection, loaded, comparison: compare(selection, loaded) };
  const opened = { ...view.open(input, words), view, input };
  return { opened, selection, title: selection.headline ?? opened.drawing.headline };
}
