import { axesOf } from "../charts/scatter/axes.ts";
import type { ViewInput } from "../charts/view/chartView.ts";
import { defaultDatasets } from "../comparison/defaultDatasets.ts";
import { isMedian } from "../comparison/findPlayer.ts";
import { matchDates } from "../comparison/matchDates.ts";
import { defaultWho, USUAL_FLOOR } from "../comparison/peerGroup.ts";
import { squadAsked } from "../comparison/squadAsked.ts";
import type { PeerRule, Selection } from "../selection/selection.ts";

/**
 * What is drawn, as a selection of one data release that leaves nothing to a default: players, metrics, peers, axes,
 * dates, club and language are those on screen. `formatSelection` writes them all, and the check.
 *
 * @param release tag of the data that is drawn
 * @param language BCP 47 tag of the words on screen
 */
export function frozenSelection(
  input: ViewInput,
  { release, language }: { readonly release: string; readonly language: string },
): Selection {
  const { selection, loaded } = input;
  return {
    ...selection,
    release,
    language: selection.language ?? language,
    players: loaded.players,
    metrics: loaded.metrics.map(({ id }) => id),
    peers: peersDrawn(input),
    ...axesDrawn(input),
    ...datesDrawn(input),
    ...squadDrawn(input),
  };
}

function peersDrawn({ comparison: { players, peers }, selection }: ViewInput): PeerRule {
  const rule = selection.peers ?? {};
  if (peers.state !== "refused") {
    const { who, minMinutes } = peers;
    return { ...rule, who, minMinutes, datasets: rule.datasets ?? peers.datasets.map(({ id }) => id) };
  }
  const asked = rule.datasets ?? defaultDatasets(players);
  const datasets = asked.length === 0 ? {} : { datasets: asked };
  // A median of data beside the asked has a group of its own, which the rule as it stands makes.
  if (players.some(({ ref }) => isMedian(ref))) return { ...rule, ...datasets };
  return { who: defaultWho(players), minMinutes: USUAL_FLOOR, ...rule, ...datasets };
}

/** As a selection has them: an axis that says what its absence says is left out, and written all the same. */
function axesDrawn({ selection, loaded: { metrics } }: ViewInput): Pick<Selection, "x" | "y"> {
  if (selection.chart !== "scatter") return {};
  const { x, y } = axesOf(selection, metrics);
  const [first, second] = metrics;
  return {
    ...(x !== undefined && x !== first?.id && { x }),
    ...(y !== undefined && y !== second?.id && { y }),
  };
}

function datesDrawn({ selection, comparison, loaded }: ViewInput): Pick<Selection, "from" | "to"> {
  const dates = selection.chart === "trend" ? matchDates(comparison.players, loaded) : undefined;
  return dates === undefined ? {} : { from: selection.from ?? dates.first, to: selection.to ?? dates.last };
}

function squadDrawn({ selection, comparison }: ViewInput): Pick<Selection, "squad"> {
  const squad = selection.chart === "squad" ? squadAsked(selection.squad, comparison.players) : undefined;
  return squad === undefined ? {} : { squad };
}
