import type { ChartView } from "../charts/view/chartView.ts";

type LoadView = () => Promise<ChartView>;

/** Every view but the bars, by its `c`; each a script of its own. */
export const otherViews: ReadonlyMap<string, LoadView> = new Map<string, LoadView>([
  ["profile", async () => (await import("../charts/profile/profileView.tsx")).profileView],
  ["radar", async () => (await import("../charts/radar/radarView.tsx")).radarView],
  ["scatter", async () => (await import("../charts/scatter/scatterView.tsx")).scatterView],
  ["spread", async () => (await import("../charts/spread/spreadView.tsx")).spreadView],
  ["squad", async () => (await import("../charts/squad/squadView.tsx")).squadView],
  ["leaders", async () => (await import("../charts/leaders/leadersView.tsx")).leadersView],
  ["trend", async () => (await import("../charts/trend/trendView.tsx")).trendView],
  ["table", async () => (await import("../charts/table/tableView.tsx")).tableView],
]);

/** Bars of percentiles. */
export const percentileBars: LoadView = async () =>
  (await import("../charts/bars/percentileBarsView.tsx")).percentileBarsView;
