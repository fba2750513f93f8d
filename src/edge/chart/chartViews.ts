import { barsView } from "../../charts/bars/barsView.tsx";
import { percentileBarsView } from "../../charts/bars/percentileBarsView.tsx";
import { leadersView } from "../../charts/leaders/leadersView.tsx";
import { profileView } from "../../charts/profile/profileView.tsx";
import { radarView } from "../../charts/radar/radarView.tsx";
import { scatterView } from "../../charts/scatter/scatterView.tsx";
import { spreadView } from "../../charts/spread/spreadView.tsx";
import { squadView } from "../../charts/squad/squadView.tsx";
import { tableView } from "../../charts/table/tableView.tsx";
import { trendView } from "../../charts/trend/trendView.ts";
import type { ChartView } from "../../charts/view/chartView.ts";
import type { ChartKind, Selection } from "../../selection/selection.ts";

/** The view that a selection asks for. A server loads its code once, so all of them are at hand. */
export function chartView({ chart, numbers }: Pick<Selection, "chart" | "numbers">): ChartView {
  return chart === "bars" && numbers === "pct" ? percentileBarsView : VIEWS[chart];
}

const VIEWS: Readonly<Record<ChartKind, ChartView>> = {
  bars: barsView,
  profile: profileView,
  radar: radarView,
  scatter: scatterView,
  spread: spreadView,
  squad: squadView,
  leaders: leadersView,
  trend: trendView,
  table: tableView,
};
