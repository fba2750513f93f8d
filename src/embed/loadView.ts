import { loadScript } from "../data/loadScript.ts";
import { CHART_KINDS, type PlayerRef, type Selection } from "../selection/selection.ts";
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
  const bars = numbers === "pct" ? "percentileBars" : more ? "barsAndPeers" : "bars";
  const view = CHART_KINDS.find((kind) => kind === chart && kind !== "bars");
  const name = view === "trend" && hasSeasons(players) ? "seasons" : (view ?? bars);
  return (await loadScript("chart", () => scriptNamed(name))).script;
}

/** The build makes this one import by name, in place of Vite's list of all that may be asked for. */
function scriptNamed(name: string): Promise<{ readonly script: EmbedScript }> {
  return import(`./scripts/${name}.ts`);
}

/** True when someone is chosen in several datasets, whose seasons the trend may have to follow. */
function hasSeasons(players: readonly PlayerRef[]): boolean {
  const ids = players.map((ref) => ("unknown" in ref ? ref : ref.player));
  return new Set(ids).size < ids.length;
}
