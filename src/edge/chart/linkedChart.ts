import type { Drawing, Refusal, ViewInput } from "../../charts/view/chartView.ts";
import { noted } from "../../charts/view/noted.ts";
import { compare } from "../../comparison/compare.ts";
import { loadSelection } from "../../comparison/loadSelection.ts";
import type { FetchText } from "../../data/fetchText.ts";
import { servedDictionary } from "../../data/servedDictionary.ts";
import { frozenNote } from "../../findings/frozenNote.ts";
import { chartMessages } from "../../messages/chartMessages.ts";
import { findingMessages, type FindingWords } from "../../messages/findingMessages.ts";
import { frozenMessages } from "../../messages/frozenMessages.ts";
import { createWords } from "../../messages/words.ts";
import type { Selection } from "../../selection/selection.ts";
import { chartView } from "./chartViews.ts";

/** The chart of a link, resolved as page and embed resolve it, before it has a width. */
export interface LinkedChart {
  readonly input: ViewInput;
  readonly drawing: Drawing | Refusal;
  /** The finding, or the author's own headline. */
  readonly title: string;
  readonly words: FindingWords;
}

/**
 * Resolves a selection against a site's data.
 *
 * @param fetchText reads a file below `data/`
 * @returns undefined where the site has none of the data, or nobody or nothing is compared: such a link has no finding
 * @throws AppError when the dictionary cannot be read
 */
export async function linkedChart(
  selection: Selection,
  fetchText: FetchText,
): Promise<LinkedChart | undefined> {
  const sources = { fetchText, dictionary: servedDictionary(fetchText) };
  const view = chartView(selection);
  const figures = await loadSelection(sources, selection);
  if (figures.datasets.size === 0) return undefined;
  const loaded = (await view.load?.(sources, figures, selection)) ?? figures;
  const input = { selection, loaded, comparison: compare(selection, loaded) };
  const drawn = view.draw(input, words);
  if (drawn.shown.players.length === 0 || drawn.shown.metrics.length === 0) return undefined;
  const { release } = loaded;
  const drawing = release === undefined ? drawn : noted(drawn, frozenNote(release, undefined, frozenWords));
  return { input, drawing, title: selection.headline ?? drawing.headline, words };
}

const words = createWords("en-GB", { ...chartMessages, ...findingMessages });
const frozenWords = createWords("en-GB", frozenMessages);
