import type { TakenChart } from "../../share/takenChart.ts";
import { words } from "../pageWords.ts";
import { exportWords } from "./exportWords.ts";
import type { ShareProps } from "./shareProps.ts";

/** Why there is nothing to take away. */
export interface NothingTaken {
  readonly nothing: string;
}

/**
 * What can be taken away of the page as it stands, or why nothing.
 *
 * @param link that shows it to others; undefined where there is none
 * @param home address of the page
 */
export function takenChart(
  { opened, title }: ShareProps,
  link: string | undefined,
  home: string,
): TakenChart | NothingTaken {
  const { drawing, input } = opened;
  const { players, metrics } = drawing.shown;
  if ("refused" in drawing) return nothing(drawing.refused);
  if (players.length === 0 || metrics.length === 0) return nothing(exportWords.say("export.nothing.chosen"));
  return {
    drawing,
    view: input.selection.chart,
    title,
    link,
    home,
    made: new Date().toISOString().slice(0, 10),
    words,
  };
}

function nothing(reason: string): NothingTaken {
  return { nothing: exportWords.say("export.nothing", { reason }) };
}
