import { loadScript } from "../data/loadScript.ts";
import type { DatasetId } from "../domain/ids.ts";
import { followsSeasons } from "../selection/followsSeasons.ts";
import { isOpening } from "../selection/opening.ts";
import { CHART_KINDS, type Selection } from "../selection/selection.ts";
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
  const name = view === "trend" && followsSeasons(players, isLogged) ? "seasons" : (view ?? bars);
  return (await loadScript("chart", () => scriptNamed(name))).script;
}

/** The build makes this one import by name, in place of Vite's list of all that may be asked for. */
function scriptNamed(name: string): Promise<{ readonly script: EmbedScript }> {
  return import(`./scripts/${name}.ts`);
}

/** Of the data on this site the opening's alone has no match logs; a test holds it to that. */
const isLogged = (dataset: DatasetId) => !isOpening(dataset);
