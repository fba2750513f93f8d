import type { ChartWords } from "../../findings/figureText.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import type { RadarWords } from "../../messages/radarMessages.ts";
import type { Numbers } from "../../selection/selection.ts";
import type { TableModel } from "../table/model.ts";
import type { RadarModel } from "./model.ts";

/** The values as printed at the axes that are drawn; a row's header says where its axis begins and ends. */
export function radarTable(
  { players, axes }: RadarModel,
  numbers: Numbers,
  { words, own }: { readonly words: ChartWords; readonly own: RadarWords },
): TableModel {
  return {
    caption: words.say("table.caption", { numbers: words.say(`numbers.${rawNumbers(numbers)}`) }),
    corner: words.say("table.metric"),
    players: players.map(({ label }) => label),
    rows: axes.map(({ metric, title, note, ends, points }) => ({
      id: metric,
      title: own.say("radar.axis", {
        title: note === undefined ? title : own.say("radar.title", { title, note }),
        ends,
      }),
      cells: points.map(({ value }) => value),
    })),
  };
}
