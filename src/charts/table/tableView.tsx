import type { Comparison } from "../../comparison/comparison.ts";
import { caption } from "../../findings/caption.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { headline } from "../../findings/headline.ts";
import type { ChartView, Drawing, Placed, Refusal, Room, ViewInput } from "../view/chartView.ts";
import { fullTable, type FullTable } from "./fullTable.ts";
import { fullTableModel } from "./fullTableModel.ts";
import { tableLayout } from "./tableLayout.ts";
import { TableSvg } from "./TableSvg.tsx";
import { tableWords } from "./tableWords.ts";

/** Everything, and what its page needs. */
export interface TableDrawing extends Drawing {
  readonly full: FullTable;
}

/** Value, interval, percentile and rank of everyone on everything, with the minutes behind them. */
export const tableView = {
  draw({ comparison }: ViewInput, words: ChartWords): TableDrawing | Refusal {
    const finding = headline(comparison, words);
    if (comparison.players.length === 0)
      return { headline: finding, refused: tableWords(words).say("full.nobody"), shown: comparison };
    const full = fullTable(comparison, words);
    return {
      full,
      headline: finding,
      subtitle: caption(comparison, words).subtitle,
      reading: reading(comparison, words),
      shown: comparison,
      place: (room) => placed(full, room, words),
    };
  },
} satisfies ChartView;

function placed(full: FullTable, room: Room, words: ChartWords): Placed {
  const said = tableWords(words);
  const layout = tableLayout(full, room, said);
  const all = full.metrics.length;
  const shown = layout.metrics;
  return {
    width: layout.width,
    height: layout.height,
    left: shown === all ? undefined : said.say("full.more", { shown, all }),
    table: fullTableModel({ ...full, metrics: full.metrics.slice(0, shown) }, words),
    Svg: ({ title, palette }) => <TableSvg {...{ layout, title, palette }} />,
  };
}

function reading({ metrics, peers }: Comparison, words: ChartWords): string {
  const said = tableWords(words);
  const figures = metrics.flatMap((compared) => compared.figures);
  const intervals = figures.some((figure) => figure.state === "value" && typeof figure.interval === "object");
  const outside = figures.some((figure) => figure.state === "value" && figure.standing?.member === false);
  return [
    peers.state === "group" ? said.say("full.reading.peers") : intervals ? said.say("full.reading") : [],
    outside ? said.say("full.reading.outside") : [],
  ]
    .flat()
    .join(" ");
}
