import { compare } from "../../../../src/comparison/compare.ts";
import type { ComparedMetric, ComparedPlayer, Comparison } from "../../../../src/comparison/comparison.ts";
import type { Dataset } from "../../../../src/domain/dataset.ts";
import { warnings } from "../../../../src/findings/warnings.ts";
import { parseSelection } from "../../../../src/selection/parseSelection.ts";
import type { Numbers } from "../../../../src/selection/selection.ts";
import { aComparison, aFound, theMetric, words } from "../../aComparison.ts";
import { aHead, byId, type HeadFacts } from "../../aDataset.ts";

interface Facts {
  readonly metrics?: readonly ComparedMetric[];
  readonly peers?: Comparison["peers"];
  readonly numbers?: Numbers;
}

/** Everything that is warned of. */
export function all(players: readonly ComparedPlayer[], { metrics = [], ...facts }: Facts = {}) {
  return warnings(aComparison(players, metrics, facts), words);
}

/** The line of a kind; undefined when there is none. */
export function line(
  kind: string,
  players: readonly ComparedPlayer[],
  facts: Facts = {},
): string | undefined {
  return all(players, facts).find((warning) => warning.kind === kind)?.text;
}

/** What a link compares on passes, resolved against datasets. */
export function compared(link: string, ...datasets: readonly Dataset[]): Comparison {
  const { selection } = parseSelection(link);
  const resolved = {
    players: selection.players ?? [],
    metrics: [theMetric("passes")],
    unreadable: new Set<never>(),
  };
  return compare(selection, { ...resolved, datasets: byId(...datasets) });
}

/** A player of 2,000 minutes in the Premier League 2017/18. */
export const player = (
  shortName: string,
  facts: Parameters<typeof aFound>[0] = {},
  head: HeadFacts = {},
): ComparedPlayer => aFound({ shortName, name: shortName, minutes: 2000, ...facts }, aHead(head));

export const kane = player("Kane");
export const sane = player("Sané");
