import { useState } from "react";
import type { TableDrawing } from "../../charts/table/tableView.tsx";
import { tableWords } from "../../charts/table/tableWords.ts";
import { caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { tablePageMessages } from "../../messages/tablePageMessages.ts";
import { createWords } from "../../messages/words.ts";
import { CopyTable } from "./CopyTable.tsx";
import { SortedTable } from "./SortedTable.tsx";
import { sortedTable, type Sorting } from "./sorting.ts";
import "./table.css";

/** The table to sort and to take away. */
export function TablePlot({
  drawing,
  words,
  title,
}: {
  readonly drawing: TableDrawing;
  readonly words: ChartWords;
  readonly title: string;
}) {
  const [sorting, setSorting] = useState<Sorting>({});
  const table = sortedTable(drawing.full, sorting);
  const sort = (by: Sorting["players"] | Sorting["metrics"]) => {
    if (by === undefined) return;
    setSorting("slot" in by ? { ...sorting, metrics: by } : { ...sorting, players: by });
  };
  const said = caption(drawing.shown, words);
  const lines = [said.subtitle, said.peers, said.rateOnly, ...said.sources];
  const about = { title, lines: lines.flatMap((line) => (line ? [line] : [])) };
  return (
    <>
      <div className="scroll" role="region" aria-label={tableWords(words).say("full.caption")} tabIndex={0}>
        <SortedTable table={table} sorting={sorting} onSort={sort} words={words} />
      </div>
      <p className="visually-hidden" role="status">
        {sortedText(drawing, sorting, words)}
      </p>
      <CopyTable table={table} about={about} words={words} />
    </>
  );
}

/** Columns that moved are not where they were: what they are sorted by is said. */
function sortedText({ full }: TableDrawing, { players, metrics }: Sorting, words: ChartWords): string {
  const said = createWords(words.locale, tablePageMessages);
  const metric = full.metrics.find(({ id }) => id === players?.metric)?.title;
  const player = full.players.find(({ slot }) => slot === metrics?.slot)?.short;
  return [
    players && metric !== undefined ? said.say(`sorted.players.${players.order}`, { metric }) : [],
    metrics && player !== undefined ? said.say(`sorted.metrics.${metrics.order}`, { player }) : [],
  ]
    .flat()
    .join(" ");
}
