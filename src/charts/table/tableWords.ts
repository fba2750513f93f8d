import type { ChartWords } from "../../findings/figureText.ts";
import { tableMessages } from "../../messages/tableMessages.ts";
import { createWords, type MessageKey, type Words } from "../../messages/words.ts";

/** What the table view says, in the language of the chart. */
export type TableWords = Words<MessageKey<typeof tableMessages>>;

export function tableWords({ locale }: ChartWords): TableWords {
  return createWords(locale, tableMessages);
}
