import type { ChartWords } from "./figureText.ts";

const KEYS: Readonly<Partial<Record<Intl.LDMLPluralRule, "nth.1" | "nth.2" | "nth.3">>> = {
  one: "nth.1",
  two: "nth.2",
  few: "nth.3",
};

/** Made once a language: making one costs more than all ranks of a chart. */
const RULES = new Map<string, Intl.PluralRules>();

/** "12th": a whole number as the place it is. */
export function ordinal(place: number, words: ChartWords): string {
  const rules = RULES.get(words.locale) ?? new Intl.PluralRules(words.locale, { type: "ordinal" });
  RULES.set(words.locale, rules);
  const form = rules.select(place);
  return words.say(KEYS[form] ?? "nth.n", { place });
}
