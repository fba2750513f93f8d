import { loadScript } from "../data/loadScript.ts";
import type { DatasetId } from "../domain/ids.ts";
import { followsSeasons } from "../selection/followsSeasons.ts";
import { isOpening } from "../selection/opening.ts";
import type { Selection } from "../selection/selection.ts";
import type { EmbedScript } from "./embedScript.ts";

/**
 * Loads the script of the view that a link asks for; bars where it names none, or none there is.
 *
 * @param chart the link's `c`, whatever it says
 * @param more true where there are peers or intervals
 * @throws AppError SCRIPT_NOT_LOADED
 */
export async function loadView(
  chart: string | null,
  { numbers, players = [] }: Pick<Selection, "numbers" | "players">,
  more: boolean,
): Promise<EmbedScript> {
  const bars = numbers === "pct" ? percentileBars : more ? barsAndPeers : barsAlone;
  const named = chart === "trend" && followsSeasons(players, isLogged) ? seasons : OTHERS.get(chart ?? "");
  return (await loadScript("chart", named ?? bars)).script;
}

/** Of the data on this site the opening's alone has no match logs; a test holds it to that. */
const isLogged = (dataset: DatasetId) => !isOpening(dataset);

type Load = () => Promise<{ readonly script: EmbedScript }>;

const barsAlone: Load = () => import("./scripts/bars.ts");
const barsAndPeers: Load = () => import("./scripts/barsAndPeers.ts");
const percentileBars: Load = () => import("./scripts/percentileBars.ts");
const seasons: Load = () => import("./scripts/seasons.ts");

const OTHERS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ["profile", () => import("./scripts/profile.ts")],
  ["radar", () => import("./scripts/radar.ts")],
  ["scatter", () => import("./scripts/scatter.ts")],
  ["spread", () => import("./scripts/spread.ts")],
  ["squad", () => import("./scripts/squad.ts")],
  ["leaders", () => import("./scripts/leaders.ts")],
  ["trend", () => import("./scripts/trend.ts")],
  ["table", () => import("./scripts/table.ts")],
]);
