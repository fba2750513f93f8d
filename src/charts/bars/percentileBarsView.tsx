import { headline } from "../../findings/headline.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { standingsNeeded } from "../../findings/standingsNeeded.ts";
import { rankHeadline } from "../../findings/rankHeadline.ts";
import type { ChartView, Refusal, ViewInput } from "../view/chartView.ts";
import { barsView, type BarsDrawing } from "./barsView.tsx";

/** The bars of percentiles: the same, but that a single player's rank is the finding; refused without peers. */
export const percentileBarsView = {
  draw(input: ViewInput, words: ChartWords): BarsDrawing | Refusal {
    const { comparison } = input;
    const refused = standingsNeeded(comparison, words);
    if (refused !== undefined) return refusal(refused, input, words);
    return { ...barsView.draw(input, words), headline: rankHeadline(comparison, words) };
  },
} satisfies ChartView;

function refusal(refused: string, { comparison }: ViewInput, words: ChartWords): Refusal {
  const needs = comparison.peers.state === "refused" ? { needs: "peers" as const } : {};
  return { headline: headline(comparison, words), refused, shown: comparison, ...needs };
}
