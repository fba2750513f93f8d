import type { Position, Role } from "../../domain/position.ts";

/** Where a player's open-play actions start, as shares 0..1; undefined when none was recorded. */
export interface Places {
  /** In the outer fifths of the pitch. */
  readonly wide: number | undefined;
  readonly finalThird: number | undefined;
}

/**
 * The role that a position and the places of a player's actions make.
 *
 * @returns undefined when the places are not known and the position alone does not tell
 */
export function role(position: Position, { wide, finalThird }: Places): Role | undefined {
  if (position === "gk") return "goalkeeper";
  if (wide === undefined || finalThird === undefined) return undefined;
  if (position === "df") return wide >= 0.55 ? "full-back" : "centre-back";
  if (position === "fw") return wide >= 0.48 ? "winger" : "forward";
  return midfieldRole(wide, finalThird);
}

function midfieldRole(wide: number, finalThird: number): Role {
  if (wide >= 0.55) return finalThird >= 0.35 ? "winger" : "full-back";
  return finalThird >= 0.4 ? "attacking-midfielder" : "midfielder";
}
