import type { KeptRecord } from "./keptDataset.ts";

/**
 * The text of a dataset, or of its descriptor, with the name that the reader gave its competition. Only the one place is
 * touched, since the text may be long.
 */
export function named(text: string, { named: before, entry: { competition: after } }: KeptRecord): string {
  if (before === after) return text;
  return text.replace(
    /("competition":\s*\{"id":"[^"]*","name":)"(?:[^"\\]|\\.)*"/,
    (_, start: string) => `${start}${JSON.stringify(after)}`,
  );
}
