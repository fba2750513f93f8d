/**
 * True for what looks like every player of a competition: 100 and more at eight clubs and more, ten a club.
 *
 * @param clubs the club of each row
 */
export function looksComplete(clubs: readonly string[]): boolean {
  const count = new Set(clubs).size;
  return clubs.length >= 100 && count >= 8 && clubs.length >= 10 * count;
}
