import { barsView } from "../../../src/charts/bars/barsView.tsx";
import type { Drawing, Refusal } from "../../../src/charts/view/chartView.ts";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import type { Selection } from "../../../src/selection/selection.ts";
import type { ShareProps } from "../../../src/app/share/shareProps.ts";
import { opening, words } from "../../unit/aComparison.ts";
import { viewInput } from "../../unit/charts/aView.ts";

export const openingBars = barsView.draw(viewInput(opening), words);

/** What the page hands to everything in the share dialog. */
export function aShare(
  drawing: Drawing | Refusal = openingBars,
  selection: Selection = DEFAULT_SELECTION,
): ShareProps {
  const plot = () => "the plot";
  const view = { view: { draw: () => drawing }, open: () => ({ drawing, plot }) };
  const opened = { drawing, plot, view, input: viewInput(drawing.shown) };
  return { opened, selection, title: drawing.headline };
}
