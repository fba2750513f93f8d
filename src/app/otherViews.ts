import type { ChartKind } from "../selection/selection.ts";
import type { PageView } from "../ui/chart/pageView.ts";

/** Every view but the bars, and the bars of percentiles; each a script of its own. */
export const otherViews: Readonly<
  Record<Exclude<ChartKind, "bars"> | "percentiles", () => Promise<PageView>>
> = {
  percentiles: async () => (await import("../ui/bars/percentileBarsPage.tsx")).percentileBarsPage,
  profile: async () => (await import("../ui/profile/profilePage.tsx")).profilePage,
  radar: async () => (await import("../ui/radar/radarPage.tsx")).radarPage,
  scatter: async () => (await import("../ui/scatter/scatterPage.tsx")).scatterPage,
  spread: async () => (await import("../ui/spread/spreadPage.tsx")).spreadPage,
  squad: async () => (await import("../ui/squad/squadPage.tsx")).squadPage,
  leaders: async () => (await import("../ui/leaders/leadersPage.tsx")).leadersPage,
  trend: async () => (await import("../ui/trend/trendPage.tsx")).trendPage,
  table: async () => (await import("../ui/table/tablePage.tsx")).tablePage,
};
