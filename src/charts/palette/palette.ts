/** What a chart is painted with; a page passes CSS variables, an exported picture the colours themselves. */
export interface Palette {
  /** In slot order, six. */
  readonly players: readonly string[];
  /** Text on a player's colour. */
  readonly onPlayer: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly track: string;
  readonly card: string;
}

/** Follows the theme of the document it is drawn in. */
export const THEME_PALETTE: Palette = {
  players: [1, 2, 3, 4, 5, 6].map((slot) => `var(--p${slot})`),
  onPlayer: "var(--on-player)",
  ink: "var(--ink)",
  quiet: "var(--ink-2)",
  rule: "var(--rule)",
  track: "var(--track)",
  card: "var(--card)",
};

/** The colour of a slot; slots beyond the last colour begin again. */
export function playerColour({ players }: Palette, slot: number): string {
  return players[slot % players.length] ?? "currentColor";
}
