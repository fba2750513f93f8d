import { describe, expect, it } from "vitest";
import { embedLayout } from "../../../src/charts/figure/embedLayout.ts";
import { compare } from "../../../src/comparison/compare.ts";
import { compareFigures } from "../../../src/comparison/compareFigures.ts";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { embedWords } from "../../../src/embed/embedWords.ts";
import { loadView } from "../../../src/embed/loadView.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import type { ChartWords } from "../../../src/findings/figureText.ts";
import { words } from "../aComparison.ts";
import { fetchShipped } from "../data/shippedFiles.ts";

const DIJK = "virgil-van-dijk_eng1-2017";
const SALAH = "mohamed-salah_eng1-2017";
const BASTONI = "alessandro-bastoni_ita1-2017";
const LINKS = [
  `p=${DIJK}.${SALAH}&m=passes.pass-accuracy.goals`,
  `p=${DIJK}.${SALAH}.${BASTONI}&m=crosses.fouls.shots&x=goals&y=fouls`,
  `p=${DIJK}.${SALAH}&m=take-on-success.passes.goals&from=2017-08-12&to=2017-10-20`,
  `p=${DIJK}.virgil-van-dijk_eng1-2025.nobody-here_eng1-2017.median_eng1-2017&m=passes.shots.goals`,
  `p=${DIJK}.virgil-van-dijk_eng1-2025.${SALAH}&m=passes`,
  `p=${DIJK}&m=passes&g=all`,
];
const VIEWS = ["bars", "profile", "radar", "scatter", "spread", "squad", "leaders", "trend", "table"];

describe("the words of an embed's view", () => {
  it.each(VIEWS.flatMap((view) => ["per90", "pct", "total"].map((numbers) => [view, numbers] as const)))(
    "are all that it says: %s, %s",
    async (chart, numbers) => {
      for (const link of LINKS) {
        const { selection } = parseSelection(`${link}&c=${chart}&n=${numbers}`);
        const { view, evidence } = await loadView(chart, selection, true);
        const sources = { fetchText: fetchShipped, dictionary: TABLE_DICTIONARY };
        const figures = await loadSelection(sources, selection);
        const loaded = (await view.load?.(sources, figures, selection)) ?? figures;
        const said = (comparison: Comparison, own: ChartWords) => {
          const layout = embedLayout(view.draw({ comparison, loaded, selection }, own), 640, own, undefined);
          return { ...layout, chart: layout.chart?.table };
        };
        const plain = compareFigures(selection, loaded);
        const comparison = evidence?.withEvidence(plain, selection, loaded) ?? plain;
        const own = await embedWords(comparison, evidence === undefined ? {} : { evidence }, loaded);
        expect(said(comparison, own)).toEqual(said(compare(selection, loaded), words));
      }
    },
  );
});
