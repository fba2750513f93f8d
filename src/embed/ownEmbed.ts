import type { ChartView, Drawing, Refusal } from "../charts/view/chartView.ts";
import { ownInput } from "../charts/view/ownInput.ts";
import { ownRefusal } from "../charts/view/ownRefusal.ts";
import type { ChartWords } from "../findings/figureText.ts";
import { decodeOwn } from "../selection/own/decodeOwn.ts";
import { OWN_VIEWS } from "../selection/own/ownViews.ts";
import type { Selection } from "../selection/selection.ts";

/** What the embed draws of numbers that its link carries. */
export interface OwnEmbed {
  readonly drawing: Drawing | Refusal;
  /** The author's; undefined where the app writes one. */
  readonly headline: string | undefined;
}

/**
 * Draws the numbers that a link carries; a script of its own, loaded where the fragment has any.
 *
 * @param text of `#o=`, as `ownFragment` gives it
 * @param asked the link's query, its view's `c` too
 * @param view that the query asks for
 * @param words every one: what is said of peers, intervals and gaps may be needed
 * @throws AppError OWN_… for what cannot be read
 */
export async function ownEmbed(
  text: string,
  { asked, view, words }: { readonly asked: Selection; readonly view: ChartView; readonly words: ChartWords },
): Promise<OwnEmbed> {
  const input = ownInput(await decodeOwn(text), asked, words.locale);
  const drawing = OWN_VIEWS.includes(asked.chart) ? view.draw(input, words) : ownRefusal(input, words);
  const lacking = "refused" in drawing && drawing.needs !== undefined;
  return { drawing: lacking ? ownRefusal(input, words) : drawing, headline: input.selection.headline };
}
