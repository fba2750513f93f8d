import type { ChartWords } from "../../findings/figureText.ts";
import { controlMessages, type ControlWords } from "../../messages/controlMessages.ts";
import { createWords } from "../../messages/words.ts";

/** What the choices of a view say, in the language of the chart. */
export function controlWords({ locale }: ChartWords): ControlWords {
  return createWords(locale, controlMessages);
}
