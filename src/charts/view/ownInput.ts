import { ownComparison } from "../../comparison/own/ownComparison.ts";
import type { OwnNumbers } from "../../domain/ownNumbers.ts";
import { ownMessages } from "../../messages/ownMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Selection } from "../../selection/selection.ts";
import type { ViewInput } from "./chartView.ts";

/**
 * What a view draws numbers from that a link carries: no data is loaded, and every source is said to be its author's
 * word.
 *
 * @param asked the link's query: view, percentiles or not, theme
 */
export function ownInput(own: OwnNumbers, asked: Selection, locale: string): ViewInput {
  const said = createWords(locale, ownMessages);
  const comparison = ownComparison(own, {
    pct: asked.numbers === "pct",
    sourceText: (source) => said.say("own.source", { source }),
    noDefinition: said.say("own.no-definition"),
  });
  const { chart, theme, language, version } = asked;
  return {
    comparison,
    loaded: {
      players: comparison.players.map(({ ref }) => ref),
      metrics: comparison.metrics.map(({ metric }) => metric),
      datasets: new Map(),
      unreadable: new Set(),
      failures: [],
      served: new Map(),
    },
    selection: {
      version,
      chart,
      numbers: comparison.numbers,
      theme,
      rest: [],
      ...(language !== undefined && { language }),
      ...(own.headline !== "" && { headline: own.headline }),
    },
  };
}
