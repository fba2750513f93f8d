import type { MessageKey, Words } from "./words.ts";

/** What is said of a plot and of the mark under the cursor, on the page alone; in English. */
export const plotMessages = {
  "scatter.plot": "{y} against {x}: {players}",
  "scatter.plot.player": "{player} {x}, {y}",
  "scatter.plot.peers.one": "{count} peer in grey",
  "scatter.plot.peers.other": "{count} peers in grey",
  "scatter.detail": "{x}: {across}; {y}: {up}",

  "spread.strip.peers.one": "{count} peer in grey",
  "spread.strip.peers.other": "{count} peers in grey",
  "spread.strip": "{title}: {players}",

  "profile.note": "{metric}: {value}, {rank}, percentile {percentile}",
  "profile.summary.one": "Percentiles of {players} on {count} metric; arrows go from dot to dot",
  "profile.summary.other": "Percentiles of {players} on {count} metrics; arrows go from dot to dot",

  "radar.note": "{metric}: {value}, {ends}",
  "radar.summary": "Radar of {players} on {count} metrics; arrows go from point to point",

  "trend.note.rolling": "{rolling} over the last {minutes} minutes; {own} {match}",
  "trend.note.own": "{own} {match}",

  "rank.add": "Click or Enter adds this player.",
  "rank.note": "{value}, rank {rank} of {of}",
  "rank.note.value": "{value} ({interval})",
} as const;

export type PlotWords = Words<MessageKey<typeof plotMessages>>;
