import { loadScript } from "../data/loadScript.ts";
import { isOpening } from "../selection/opening.ts";
import type { Selection } from "../selection/selection.ts";
import { isMedian } from "./findPlayer.ts";
import type { cutRows, withColumns } from "./loadCut.ts";

/** How files that are served cut become a dataset. */
export interface CutFiles {
  readonly cutRows: typeof cutRows;
  readonly withColumns: typeof withColumns;
}

/** What minutes and peers tell: a script of its own, since the opening comparison has neither. */
export const evidence = () => loadScript("peers", () => import("./withEvidence.ts"));
/** Reading files that are served cut; the opening's are whole. */
export const cutFiles = (): Promise<CutFiles> => loadScript("data", () => import("./loadCut.ts"));

/**
 * True for a comparison of more than the opening's data, which has neither minutes nor every player of a competition, and
 * for a median, which that data cannot give: what it needs is asked for at once, beside the data.
 */
export function needsMore({ players, peers, squad }: Selection): boolean {
  if (squad !== undefined || peers?.datasets?.every(isOpening) === false) return true;
  return players?.some((ref) => "unknown" in ref || isMedian(ref) || !isOpening(ref.dataset)) ?? false;
}

/** Begins to load what the comparison will need; that it fails is told where it is used. */
export function foresee(selection: Selection): void {
  if (!needsMore(selection)) return;
  evidence().catch(() => undefined);
  cutFiles().catch(() => undefined);
}
