import type { Selection } from "../selection/selection.ts";
import type { Resolved } from "./compareFigures.ts";
import type { ComparedPlayer, Comparison } from "./comparison.ts";
import { findPlayer } from "./findPlayer.ts";
import { withStandings } from "./withStandings.ts";

/**
 * A comparison with all that minutes and peers tell: what `withStandings` gives, and how often everyone played.
 *
 * @param plain what `compareFigures` gave of the same selection and data
 */
export function withEvidence(plain: Comparison, selection: Selection, resolved: Resolved): Comparison {
  const stood = withStandings(plain, selection, resolved);
  return { ...stood, players: stood.players.map((player) => withAppearances(player, resolved)) };
}

/** The player with matches and starts over all rows, as far as no row lacks them. */
function withAppearances(player: ComparedPlayer, { datasets, unreadable }: Resolved): ComparedPlayer {
  if (player.state !== "found") return player;
  const { rows } = findPlayer(player.ref, datasets, unreadable);
  const seasons = rows.flatMap((row) => datasets.get(player.dataset.id)?.rows[row] ?? []);
  const matches = seasons.reduce((sum, row) => sum + (row.matches ?? NaN), 0);
  const starts = seasons.reduce((sum, row) => sum + (row.starts ?? NaN), 0);
  return {
    ...player,
    ...(Number.isNaN(matches) ? {} : { matches }),
    ...(Number.isNaN(starts) ? {} : { starts }),
  };
}
