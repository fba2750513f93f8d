import type { Comparison } from "../../comparison/comparison.ts";
import { figureText, panelTitle, type ChartWords } from "../../findings/figureText.ts";
import type { FindingWords } from "../../messages/findingMessages.ts";
import { standingLabels, type PlayerLabel } from "../../findings/playerLabels.ts";

/** Exactly the drawn numbers, as printed: a column a player, a row a metric. */
export interface TableModel {
  readonly caption: string;
  readonly corner: string;
  readonly players: readonly PlayerLabel[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly string[];
}

/** The table twin of a chart: the same figures, the same text. */
export function tableModel(comparison: Comparison, words: ChartWords): TableModel {
  const { players, metrics, numbers } = comparison;
  return {
    caption: words.say("table.caption", {
      numbers: words.say(numbers === "total" ? "table.total" : "table.per90"),
    }),
    corner: words.say("table.metric"),
    players: standingLabels(players, words.locale),
    rows: metrics.map((compared) => ({
      id: compared.metric.id,
      title: panelTitle(compared, numbers, words),
      cells: compared.figures.map((figure) => figureText(figure, compared.metric, numbers, words)),
    })),
  };
}

/** A row of the players' minutes, for the table view; a rate-only row says that its source has none. */
export function minutesRow({ players }: Comparison, words: FindingWords): TableRow {
  return {
    id: "minutes",
    title: words.say("table.minutes"),
    cells: players.map((player) => {
      if (player.state === "missing") {
        return words.say(player.reason === "unreadable-dataset" ? "gap.unreadable" : "gap.no-player");
      }
      if (player.minutes === undefined) return words.say("table.unknown-minutes");
      return words.number(player.minutes, 0);
    }),
  };
}
