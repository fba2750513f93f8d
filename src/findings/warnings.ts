import type { Comparison } from "../comparison/comparison.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { playerLabels } from "./playerLabels.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { definitionWarnings } from "./warnings/definitionWarnings.ts";
import { originWarnings } from "./warnings/originWarnings.ts";
import { peerWarnings } from "./warnings/peerWarnings.ts";
import { playingTimeWarnings } from "./warnings/playingTimeWarnings.ts";
import { positionWarnings } from "./warnings/positionWarnings.ts";
import { WARNING_KINDS, type Warning } from "./warnings/warning.ts";

/** What to mind before believing a comparison, each with its reason: the weightiest first, at most one of a kind. */
export function warnings(comparison: Comparison, words: FindingWords): readonly Warning[] {
  const labels = playerLabels(comparison.players, words);
  const names = (slots: readonly number[]) => words.list(slots.map((slot) => labels[slot]?.short ?? ""));
  const warned = { comparison, words, names };
  const all = [
    ...definitionWarnings(warned),
    ...originWarnings(warned),
    ...positionWarnings(warned),
    ...playingTimeWarnings(warned),
    ...peerWarnings(warned),
  ];
  return all
    .map(({ kind, text }) => ({ kind, text: startOfSentence(text, words.locale) }))
    .toSorted((a, b) => WARNING_KINDS.indexOf(a.kind) - WARNING_KINDS.indexOf(b.kind));
}
