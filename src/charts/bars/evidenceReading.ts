import type { ChartWords } from "../../findings/figureText.ts";
import type { BarsModel } from "./model.ts";

/** How to read whiskers and medians where any are drawn; undefined where none are. */
export function evidenceReading({ panels }: BarsModel, words: ChartWords): string | undefined {
  const intervals = panels.some(({ bars }) => bars.some((bar) => bar.state === "drawn" && bar.interval));
  const medians = panels.some(({ median }) => median);
  const said = [
    intervals ? words.say("bars.reading.interval") : [],
    medians ? words.say("bars.reading.median") : [],
  ].flat();
  return said.length === 0 ? undefined : said.join(" ");
}
