// Every view on data such as a person's own file brings, and the shipped data has not.
import { describe, expect, it } from "vitest";
import { embedLayout } from "../../../src/charts/figure/embedLayout.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { cutDataset } from "../../../src/data/cut/cutDataset.ts";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { servedDictionary } from "../../../src/data/servedDictionary.ts";
import { AppError } from "../../../src/domain/appError.ts";
import type { DataHash } from "../../../src/domain/ids.ts";
import { loadView } from "../../../src/embed/loadView.ts";
import { caption } from "../../../src/findings/caption.ts";
import { warnings } from "../../../src/findings/warnings.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { words } from "../aComparison.ts";
import { aKeptDataset } from "../data/kept/aKeptDataset.ts";
import { fetchShipped } from "../data/shippedFiles.ts";

const { dataset, metrics } = aKeptDataset();
const FILES = cutDataset({ dataset, also: [], logs: [] }, () => "0123456789ab" as DataHash).files;
const OWN_METRICS = new Map(
  metrics.map((metric) => [`dictionary/${metric.id}.json`, JSON.stringify(metric)]),
);

const fetchText: FetchText = async (path) => {
  const own = FILES.get(path) ?? OWN_METRICS.get(path);
  if (own !== undefined) return own;
  if (path.startsWith("own-")) throw new AppError("DATA_NOT_FOUND", path, "none");
  return fetchShipped(path);
};

const P = "p=p-11_own-liga-2025.p-12_own-liga-2025.p-20_own-liga-2025.p-19_own-liga-2025";
const METRICS = "m=passes.own-distance.goals-prevented.own-xt.pass-accuracy";

async function opened(query: string) {
  const { selection } = parseSelection(query);
  const { view } = await loadView(selection.chart, selection, true);
  const sources = { fetchText, dictionary: servedDictionary(fetchText) };
  const figures = await loadSelection(sources, selection);
  const loaded = (await view.load?.(sources, figures, selection)) ?? figures;
  const comparison = compare(selection, loaded);
  const layout = embedLayout(view.draw({ comparison, loaded, selection }, words), 640, words, undefined);
  return { comparison, loaded, layout };
}

const VIEWS = ["bars", "profile", "radar", "scatter", "spread", "squad", "leaders", "trend", "table"];

describe("own data in every view", () => {
  it.each(VIEWS.flatMap((view) => ["per90", "pct", "total"].map((numbers) => [view, numbers] as const)))(
    "is drawn or refused with a reason, without a failure: %s, %s",
    async (chart, numbers) => {
      for (const query of [`${P}&${METRICS}&g=all.min0`, `${P}&m=goals-prevented.own-xt&g=all.min0`]) {
        const { loaded, layout } = await opened(`${query}&c=${chart}&n=${numbers}`);
        expect(loaded.failures).toEqual([]);
        expect(JSON.stringify(layout)).not.toMatch(/NaN|Infinity|"width":-/);
      }
    },
  );

  it("has an average stand as it is, whatever numbers are asked for", async () => {
    for (const numbers of ["per90", "total"]) {
      const { comparison } = await opened(`${P}&m=own-distance&g=all.min0&n=${numbers}`);
      expect(comparison.metrics[0]?.figures[0]).toMatchObject({
        state: "value",
        value: 26.25,
        interval: "modelled",
      });
      expect(comparison.metrics[0]?.peers?.sorted.length).toBeGreaterThan(100);
      expect(caption(comparison, words).subtitle).not.toContain("per 90");
    }
  });

  it("draws nothing left of where the bars begin", async () => {
    const { layout } = await opened(`${P}&${METRICS}&g=all.min0`);
    expect(JSON.stringify(layout)).not.toMatch(/"x":-/);
  });

  it("gives a negative figure its rank and no interval", async () => {
    const { comparison } = await opened(`${P}&m=own-xt&g=all.min0`);
    const [figure] = comparison.metrics[0]?.figures ?? [];
    expect(figure).toMatchObject({ state: "value", interval: "modelled" });
    expect(figure?.state === "value" && figure.value).toBeLessThan(0);
    expect(figure?.state === "value" && figure.standing?.of).toBeGreaterThan(90);
  });

  it("names both sources, definitions and minutes of a group that mixes own and shipped data", async () => {
    const { comparison } = await opened(`${P}&m=passes&g=all.min300.own-liga-2025.eng1-2017`);
    const said = warnings(comparison, words);
    expect(said.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["peer-definitions", "minutes-basis", "sources"]),
    );
    const { peers, sources } = caption(comparison, words);
    expect(peers).toMatch(/My Liga 2025\/26 and Premier League 2017\/18|Premier League 2017\/18 and My Liga/);
    expect(sources).toHaveLength(2);
  });
});
