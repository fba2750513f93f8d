import type { ClubId } from "../domain/ids.ts";
import { isDatasetId, isId } from "./idText.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";

/** Reads `q`: `<club>_<dataset>`. */
export function readSquad(value: string, bad: Bad): Partial<Selection> {
  const [club, dataset, ...more] = value.split("_");
  if (!isId(club) || !isDatasetId(dataset) || more.length > 0) return bad("malformed", value);
  return { squad: { club: club as ClubId, dataset } };
}
