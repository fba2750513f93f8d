/** A cell a player, or one for all of them. */
export interface TableRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly string[];
}
