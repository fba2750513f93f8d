import { plotMessages, type PlotWords } from "../../messages/plotMessages.ts";
import { createWords } from "../../messages/words.ts";

/** What is said of a plot's marks, in the language of the chart. */
export function plotWords({ locale }: { readonly locale: string }): PlotWords {
  return createWords(locale, plotMessages);
}
