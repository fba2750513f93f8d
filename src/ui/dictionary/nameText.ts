import { PROVIDERS, type MetricName } from "../../domain/metricNames.ts";
import type { EntryWords } from "./dictionaryWords.ts";

/** What a provider calls a metric, e.g. "FBref: Att (under Take-Ons)", and how it differs where it does. */
export function nameText({ provider, name, group, note }: MetricName, words: EntryWords): string {
  const values = { provider: PROVIDERS[provider], name };
  const named =
    group === undefined
      ? words.say("dictionary.name", values)
      : words.say("dictionary.name.group", { ...values, group });
  return note === undefined ? named : words.say("dictionary.name.note", { name: named, note });
}
