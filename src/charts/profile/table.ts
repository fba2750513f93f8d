import type { ChartWords } from "../../findings/figureText.ts";
import { rawNumbers } from "../../findings/rawNumbers.ts";
import type { ProfileWords } from "../../messages/profileMessages.ts";
import type { Numbers } from "../../selection/selection.ts";
import type { TableModel } from "../table/model.ts";
import type { TableRow } from "../table/tableRow.ts";
import type { ProfileModel, ProfileRow } from "./model.ts";

/** The rows that are drawn, as printed: value, percentile and rank of each metric, and who is not among the peers. */
export function profileTable(
  { players }: ProfileModel,
  rows: readonly ProfileRow[],
  numbers: Numbers,
  { words, own }: { readonly words: ChartWords; readonly own: ProfileWords },
): TableModel {
  const outside = own.say("standing.outside");
  const anyOutside = players.some(({ note }) => note === outside);
  const among = players.map(({ note, absent }) =>
    note === outside ? outside : absent ? (note ?? "") : own.say("profile.table.inside"),
  );
  return {
    caption: words.say("table.caption", { numbers: words.say(`numbers.${rawNumbers(numbers)}`) }),
    corner: words.say("table.metric"),
    players: players.map(({ label }) => label),
    rows: [
      ...(anyOutside ? [{ id: "among", title: own.say("profile.table.outside"), cells: among }] : []),
      ...rows.flatMap((row) => metricRows(row, own)),
    ],
  };
}

function metricRows({ metric, title, note, marks }: ProfileRow, own: ProfileWords): readonly TableRow[] {
  const withNote = note === undefined ? title : `${title} (${note})`;
  return [
    { id: metric, title: withNote, cells: marks.map(({ value }) => value) },
    {
      id: `${metric} percentile`,
      title: own.say("profile.table.percentile", { metric: title }),
      cells: marks.map(({ percentile, value, rank }) =>
        percentile === undefined ? (rank ?? value) : own.number(percentile, 0),
      ),
    },
    {
      id: `${metric} rank`,
      title: own.say("profile.table.rank", { metric: title }),
      cells: marks.map(({ value, rank }) => rank ?? value),
    },
  ];
}
