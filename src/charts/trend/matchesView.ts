import { withLogs } from "../../comparison/withLogs.ts";
import type { ChartWords } from "../../findings/figureText.ts";
import { readFrom, readTo } from "../../selection/dateKeys.ts";
import type { ChartView, ViewInput } from "../view/chartView.ts";
import { drawTrend } from "./drawTrend.ts";

/** The trend of players who are chosen in one dataset each: match by match or not at all. */
export const matchesView = {
  keys: new Map([
    ["from", readFrom],
    ["to", readTo],
  ]),
  load: withLogs,
  draw: (input: ViewInput, words: ChartWords) => drawTrend(input, words, undefined),
} satisfies ChartView;
