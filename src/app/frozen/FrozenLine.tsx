import type { Release } from "../../data/parseRelease.ts";
import { frozenNote } from "../../findings/frozenNote.ts";
import { frozenWords } from "./frozenWords.ts";

/** In the caption, beside sources and dates: the release that the chart is frozen to. */
export function FrozenLine({ release }: { readonly release: Release }) {
  return <p>{frozenNote(release, undefined, frozenWords)}</p>;
}
