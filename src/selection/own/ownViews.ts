import type { ChartKind } from "../selection.ts";

/** The views that need of the peers no more than a link carries: how many, and where their percentiles lie. */
export const OWN_VIEWS: readonly ChartKind[] = ["bars", "profile", "radar", "table"];
