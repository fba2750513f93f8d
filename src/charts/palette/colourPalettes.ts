import type { Palette } from "./palette.ts";

/** The light theme's colours themselves, for pictures that stand in no document. */
export const LIGHT_PALETTE: Palette = {
  players: ["#0072b2", "#c1272d", "#8a6100", "#007a5e", "#7b3fa0", "#4d5561"],
  onPlayer: "#fff",
  ink: "#16181d",
  quiet: "#565b66",
  rule: "#dedbd3",
  track: "#f0eee8",
  card: "#fff",
};

/** The dark theme's. */
export const DARK_PALETTE: Palette = {
  players: ["#56b4e9", "#ff7a70", "#e6b23c", "#3ecf9e", "#c79bf2", "#b8bcc4"],
  onPlayer: "#101216",
  ink: "#eef0f3",
  quiet: "#a3a9b5",
  rule: "#2b3039",
  track: "#20242c",
  card: "#171a20",
};
