import { tableView } from "../../../../src/charts/table/tableView.tsx";
import { compare } from "../../../../src/comparison/compare.ts";
import { loadSelection } from "../../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../../src/selection/parseSelection.ts";
import { words } from "../../aComparison.ts";
import { fetchShipped } from "../../data/shippedFiles.ts";

/** Six slots of the shipped data: a mover, one who is no peer, one who is not there, a reported rate, a median. */
export const EVERYONE =
  "p=virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017.nobody-here_eng1-2017.alessandro-bastoni_ita1-2025.median_eng1-2017.jorginho_ita1-2017&m=passes.pass-accuracy.fouls.recoveries";

/** What a link lists, of the shipped data. */
export async function drawTable(link: string) {
  const { selection } = parseSelection(link);
  const loaded = await loadSelection({ fetchText: fetchShipped, dictionary: TABLE_DICTIONARY }, selection);
  const drawing = tableView.draw({ comparison: compare(selection, loaded), loaded, selection }, words);
  if ("refused" in drawing) throw new Error(`expected a drawing, got: ${drawing.refused}`);
  return drawing;
}
