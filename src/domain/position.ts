/** Where the source lists a player: goalkeeper, defender, midfielder, forward. */
export const POSITIONS = ["gk", "df", "mf", "fw"] as const;
export type Position = (typeof POSITIONS)[number];

/** What the position and the place of a player's open-play actions make of them; derived, and said to be. */
export const ROLES = [
  "goalkeeper",
  "centre-back",
  "full-back",
  "midfielder",
  "attacking-midfielder",
  "winger",
  "forward",
] as const;
export type Role = (typeof ROLES)[number];
