import { withLogs } from "../../comparison/withLogs.ts";
import { readFrom, readTo } from "../../selection/dateKeys.ts";
import type { ChartView } from "../view/chartView.ts";
import { drawMatches } from "./drawMatches.ts";

/** The trend match by match: of nobody who is chosen in several seasons, of which some are not known so. */
export const matchesView = {
  keys: new Map([
    ["from", readFrom],
    ["to", readTo],
  ]),
  load: withLogs,
  draw: drawMatches,
} satisfies ChartView;
