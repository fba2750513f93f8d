import { describe, expect, it } from "vitest";
import { barsView } from "../../../../src/charts/bars/barsView.tsx";
import { percentileBarsView } from "../../../../src/charts/bars/percentileBarsView.tsx";
import { profileView } from "../../../../src/charts/profile/profileView.tsx";
import { radarView } from "../../../../src/charts/radar/radarView.tsx";
import { tableView } from "../../../../src/charts/table/tableView.tsx";
import type { ChartView } from "../../../../src/charts/view/chartView.ts";
import { compare } from "../../../../src/comparison/compare.ts";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { loadSelection, type LoadedSelection } from "../../../../src/comparison/loadSelection.ts";
import { ownComparison } from "../../../../src/comparison/own/ownComparison.ts";
import { recordedMetrics } from "../../../../src/comparison/recordedMetrics.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";
import { METRICS } from "../../../../src/domain/metrics.ts";
import { TABLE_DICTIONARY } from "../../../../src/domain/tableDictionary.ts";
import { caption } from "../../../../src/findings/caption.ts";
import { sentence } from "../../../../src/findings/sentence.ts";
import { decodeOwn } from "../../../../src/selection/own/decodeOwn.ts";
import { ownFragment } from "../../../../src/selection/own/ownFragment.ts";
import { DEFAULT_SELECTION } from "../../../../src/selection/defaultSelection.ts";
import { parseSelection } from "../../../../src/selection/parseSelection.ts";
import { ownLink } from "../../../../src/share/own/ownLink.ts";
import { ownNumbers } from "../../../../src/share/own/ownNumbers.ts";
import { words } from "../../aComparison.ts";
import { fetchShipped } from "../../data/shippedFiles.ts";

const ROOT = "https://per90.example/";
const THREE = "p=virgil-van-dijk_eng1-2017.kalidou-koulibaly_ita1-2017.nicolas-otamendi_eng1-2017";
const ATTACK =
  "p=mohamed-salah_eng1-2017.nobody_eng1-2017.kevin-de-bruyne_eng1-2017&m=np-goals.shots.touches-box.take-ons-won.fouls-committed&g=mf.fw";
const sources = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };

const views: readonly (readonly [string, ChartView, string])[] = [
  ["the opening bars", barsView, ""],
  ["bars of a role's preset", barsView, THREE],
  ["bars of totals", barsView, `${THREE}&n=total&m=passes.xg.shots`],
  ["bars beside the median", barsView, "p=harry-kane_eng1-2017.median_eng1-2017&m=shots.goals"],
  ["bars of one metric with a headline in it", barsView, `${ATTACK.replace(/&m=.*&/, "&m=shots&")}`],
  ["bars of percentiles", percentileBarsView, `${THREE}&n=pct`],
  ["a profile", profileView, `${THREE}&c=profile`],
  ["a radar with somebody who is not there", radarView, `${ATTACK}&c=radar`],
  ["a radar beside the median", radarView, `${ATTACK.replace("nobody", "median")}&c=radar`],
  ["a table", tableView, `${THREE}&c=table`],
];

async function resolved(link: string): Promise<{ comparison: Comparison; loaded: LoadedSelection }> {
  const { selection } = parseSelection(link);
  const loaded = await loadSelection(sources, selection);
  return { loaded, comparison: compare(selection, loaded) };
}

/** The comparison that a link carries which was made of another. */
async function carried(comparison: Comparison): Promise<Comparison> {
  const { link } = await ownLink(ownNumbers(comparison, ""), DEFAULT_SELECTION, ROOT);
  const own = await decodeOwn(ownFragment(new URL(link).hash) ?? "");
  const asked = { sourceText: (source: string) => source, noDefinition: "not carried" };
  return ownComparison(own, { pct: comparison.numbers === "pct", ...asked });
}

function drawnBy(view: ChartView, comparison: Comparison, loaded: LoadedSelection) {
  const drawing = view.draw({ comparison, loaded, selection: DEFAULT_SELECTION }, words);
  if ("refused" in drawing) throw new Error(`expected a drawing, got: ${drawing.refused}`);
  const { headline, subtitle, reading, shown } = drawing;
  const { table, height } = drawing.place({ width: 640 });
  const texts = { headline, subtitle, reading, caption: caption(shown, words), said: sentence(shown, words) };
  // The rows' ids are for React alone.
  return JSON.parse(JSON.stringify({ ...texts, table, height }, (key, value) => (key === "id" ? "" : value)));
}

describe("numbers that travel in a link", () => {
  it.each(views)("draw the same as those they were taken from: %s", async (_, view, link) => {
    const { comparison, loaded } = await resolved(link);
    expect(drawnBy(view, await carried(comparison), loaded)).toEqual(drawnBy(view, comparison, loaded));
  });

  it("hold nobody's figures but those of the players", async () => {
    const { peers, metrics } = await carried((await resolved(THREE)).comparison);
    expect(peers).toMatchObject({ state: "group", size: 134, members: [] });
    expect(metrics.map(({ peers: figures }) => figures?.values.length)).toEqual(metrics.map(() => 0));
  });

  it("stand in the fragment alone: no server is told who or what is compared", async () => {
    const { comparison } = await resolved(THREE);
    const { selection } = parseSelection(`${THREE}&c=profile&n=pct&g=df&t=dark&l=de&h=A%20secret&zz=1`);
    const { link } = await ownLink(ownNumbers(comparison, "A secret"), selection, ROOT);
    const { search, hash } = new URL(link);
    expect(search).toBe("?c=profile&n=pct&t=dark&l=de");
    expect((await decodeOwn(ownFragment(hash) ?? "")).headline).toBe("A secret");
  });
});

describe("the length of a link that carries three players on twelve metrics", async () => {
  const { loaded } = await resolved(THREE);
  const recorded = recordedMetrics(METRICS, loaded.datasets.values()).map(({ id }) => id);
  const twelves = recorded.map((_, at) => [...recorded, ...recorded].slice(at, at + 12));

  it("is at most 1,800 characters with every definition, whichever twelve neighbours of the table it holds", async () => {
    const lengths = await Promise.all(twelves.map(async (metrics) => (await linkOf(metrics)).definitions));
    expect(lengths.length).toBeGreaterThan(50);
    expect(new Set(lengths)).toEqual(new Set(["all"]));
  });

  it("is at most 1,800 characters for the wordiest twelve, which lose the ends of their definitions", async () => {
    const wordy = recordedMetrics(METRICS, loaded.datasets.values()).toSorted(
      (a, b) => textOf(b) - textOf(a),
    );
    const { link, definitions } = await linkOf(wordy.slice(0, 12).map(({ id }) => id));
    expect(link.length).toBeLessThanOrEqual(1_800);
    expect(definitions).toBe("short");
  });

  async function linkOf(metrics: readonly MetricId[]) {
    const selection = { ...parseSelection(THREE).selection, metrics };
    const all = await loadSelection(sources, selection);
    return ownLink(ownNumbers(compare(selection, all), ""), selection, ROOT);
  }

  const textOf = ({ label, noun, definition }: (typeof METRICS)[number]) =>
    label.length + noun.length + definition.length;
});
