import { PROVIDERS } from "../../domain/metricNames.ts";
import type { ColumnReview } from "../../importing/review/review.ts";
import type { ImportWords } from "./importWords.ts";

/** Why a column is taken for what it is, in a sentence. */
export function whyText(words: ImportWords, { why, group = "" }: ColumnReview): string {
  const { code, provider, other = "", rows = 0 } = why;
  if (code === "times-minutes") return words.say("why.times-minutes", { other, count: rows });
  return words.say(`why.${code}`, {
    provider: provider === undefined ? "" : PROVIDERS[provider],
    group,
    other,
    name: other,
  });
}
