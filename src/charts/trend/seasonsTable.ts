import type { Comparison } from "../../comparison/comparison.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { standingLabels } from "../../findings/playerLabels.ts";
import type { TableModel } from "../table/model.ts";
import type { SeasonsModel } from "./seasonsModel.ts";
import { seasonsWords } from "./seasonsWords.ts";

/**
 * The table twin of seasons.
 *
 * @param slots those drawn, in order
 */
export function seasonsTable(
  model: SeasonsModel,
  { players }: Comparison,
  words: ChartWords,
  slots: readonly number[],
): TableModel {
  const said = seasonsWords(words);
  const labels = standingLabels(players, words);
  const bySlot = slots.map((slot) => model.rows.find((row) => row.slot === slot));
  return {
    caption: said.say("trend.table.seasons", { metric: model.title }),
    corner: words.say("table.metric"),
    players: slots.flatMap((slot) => labels[slot] ?? []),
    rows: [
      { id: model.metric, title: model.title, cells: bySlot.map((row) => row?.text ?? "") },
      {
        id: "interval",
        title: said.say("trend.table.season-interval"),
        cells: bySlot.map((row) => row?.intervalText ?? ""),
      },
    ],
  };
}
