import type { LoadedSelection } from "../comparison/loadSelection.ts";
import { noted } from "../charts/view/noted.ts";
import type { Drawing, Refusal } from "../charts/view/chartView.ts";
import { frozenNote } from "../findings/frozenNote.ts";
import { frozenMessages } from "../messages/frozenMessages.ts";
import { createWords } from "../messages/words.ts";

/** A drawing of a frozen link, with the release and its date in the caption; a script of its own, which few links need. */
export function frozenDrawing(
  drawing: Drawing | Refusal,
  release: NonNullable<LoadedSelection["release"]>,
): Drawing | Refusal {
  return noted(drawing, frozenNote(release, undefined, createWords("en-GB", frozenMessages)));
}
