import type { Figure, Standing } from "../../comparison/comparison.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { rankText } from "../../findings/rankText.ts";
import type { RankWords } from "../../messages/rankMessages.ts";
import type { SpreadWords } from "../../messages/spreadMessages.ts";
import type { Numbers } from "../../selection/selection.ts";

/** What places are said with: as ranks, or as percentiles where those are asked for. */
export interface SpreadTexts {
  readonly words: ChartWords;
  readonly own: SpreadWords;
  readonly ranks: RankWords;
  readonly asked: Numbers;
}

/** "52.9, 12th of 64", "52.9 (66th of 65)" of who is no peer, "52.9, percentile 82"; the value alone without a standing. */
export function valueAndPlace(value: string, standing: Standing | undefined, texts: SpreadTexts): string {
  if (standing === undefined) return value;
  const key = texts.asked === "pct" ? "percentile" : standing.member ? "peer" : "outside";
  return texts.own.say(`spread.label.${key}`, { value, place: place(standing, texts) });
}

/** The place alone, as the table prints it; why there is none otherwise. */
export function placeCell(figure: Figure, texts: SpreadTexts): string {
  if (figure.state === "gap") return texts.words.say(`gap.${figure.reason}`);
  const { standing } = figure;
  if (standing === undefined) return texts.words.say("gap.no-standing");
  const said = place(standing, texts);
  return standing.member || texts.asked === "pct"
    ? said
    : texts.own.say("spread.place.outside", { place: said });
}

function place(standing: Standing, { words, ranks, asked }: SpreadTexts): string {
  return asked === "pct" ? words.number(standing.percentile, 0) : rankText(standing, words, ranks);
}
