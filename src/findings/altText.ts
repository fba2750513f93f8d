import type { AltWords } from "../messages/altMessages.ts";
import type { PlayerLabel } from "./playerLabels.ts";

/** What a chart draws, as a table: a column a player, a row a metric; one cell in a row is of everyone. */
export interface DrawnTable {
  readonly players: readonly PlayerLabel[];
  readonly rows: readonly DrawnRow[];
}

interface DrawnRow {
  readonly title: string;
  readonly cells: readonly string[];
}

/** Characters; screen readers read an alternative text in one go. */
const LONGEST = 500;

/**
 * What a picture of a chart says to who does not see it: the finding, then a sentence a player with the drawn numbers.
 * Rows that do not fit are left out for every player alike, then players; what is left out is counted.
 *
 * @returns at most 500 characters, unless finding and first player alone have more
 */
export function altText(title: string, { players, rows }: DrawnTable, words: AltWords): string {
  const own = rows.filter(({ cells }) => cells.length === players.length);
  const said = (shown: number) => [
    words.say("alt.title", { title }),
    ...players.map((player, slot) => playerText(player, slot, own.slice(0, shown), words)),
    ...(shown < own.length ? [words.say("alt.left.rows", { shown, all: own.length })] : []),
  ];
  for (let shown = own.length; shown > 1; shown -= 1) {
    const text = said(shown).join(" ");
    if (text.length <= LONGEST) return text;
  }
  return cutToFit(said(1), players.length, words);
}

function playerText(
  { short, club }: PlayerLabel,
  slot: number,
  rows: readonly DrawnRow[],
  words: AltWords,
): string {
  const numbers = rows
    .map(({ title, cells }) => words.say("alt.number", { metric: title, value: cells[slot] ?? "" }))
    .join("; ");
  return words.say(club === "" ? "alt.player" : "alt.player.club", { player: short, club, numbers });
}

/** @param said title, a sentence a player, and maybe what is left out already */
function cutToFit(said: readonly string[], players: number, words: AltWords): string {
  for (let shown = players; shown > 1; shown -= 1) {
    const more = shown < players ? [words.say("alt.left.players", { count: players - shown })] : [];
    const text = [...said.slice(0, shown + 1), ...more, ...said.slice(players + 1)].join(" ");
    if (text.length <= LONGEST) return text;
  }
  return said.slice(0, 2).join(" ");
}
