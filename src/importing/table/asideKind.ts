import { fold } from "../../domain/slug.ts";
import { cellText } from "../cells/cellText.ts";
import type { GridRow } from "../source/openedFile.ts";
import type { AsideKind } from "./table.ts";

const TOTAL =
  /^(?:(?:squad|team|league|grand|overall|club) )?(?:totals?|averages?|avg\.?|mean|median|sum|per 90(?: minutes)?|per90)$|^(?:gesamt|summe|durchschnitt|mittelwert|totale|totali|media|promedio|somma|suma|moyenne|totaux|somme|\d+ players)$/;
const OPPONENT = /^(?:opponents?|opposition|vs\.? squad|against|gegner)(?: (?:totals?|averages?))?$/;
const NOTE =
  /^(?:sources?|data|notes?|showing|page \d|provided|powered|copyright|last updated?|updated|generated|downloaded|exported|as of|all stats|stats|click|quelle|stand|fonte|fuente|nota|donnees|dati|datos|see |for more|www\.|https?:)\b|^(?:©|\*|†|‡)|^https?:/;

/** What is known of a table when its rows are told apart. */
export interface TableShape {
  readonly names: GridRow | undefined;
  readonly groups: GridRow | undefined;
  readonly width: number;
}

/**
 * Why a row below the header is none of the players'.
 *
 * @param trailing whether no row with more than a lone text follows
 * @returns undefined for a row that may be a player's
 */
export function asideKind(
  { cells }: GridRow,
  { names, groups, width }: TableShape,
  trailing: boolean,
): AsideKind | undefined {
  const first = firstFilled(cells);
  if (first[0] === undefined) return "blank";
  if (repeats(cells, first[0], names) || repeats(cells, first[0], groups)) return "repeated-header";
  const texts = first.map((at) => cellText(cells[at]));
  return totalKind(texts) ?? (isNote(texts, cells.length, width, trailing) ? "footer" : undefined);
}

/** Where the first three cells are that hold something: what a row is shows there. */
function firstFilled(cells: GridRow["cells"]): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < cells.length && found.length < 3; at += 1) {
    if (cellText(cells[at]) !== "") found.push(at);
  }
  return found;
}

function repeats(cells: GridRow["cells"], first: number, header: GridRow | undefined): boolean {
  const alike = (at: number) =>
    cellText(cells[at]).toLowerCase() === cellText(header?.cells[at]).toLowerCase();
  // Nearly every row differs in its first cell: the rest is looked at for the few that do not.
  if (header === undefined || !alike(first)) return false;
  const there = cells.flatMap((cell, at) => (cellText(cell) === "" ? [] : [at]));
  const equal = there.filter(alike).length;
  return equal >= 2 && equal > 0.6 * there.length;
}

/** Total rows say so in one of their first cells, a rank before it perhaps. */
function totalKind(texts: readonly string[]): AsideKind | undefined {
  for (const text of texts.slice(0, 2)) {
    if (text.length > 30) continue;
    const folded = fold(text);
    if (OPPONENT.test(folded)) return "opponent-total";
    if (TOTAL.test(folded)) return "squad-total";
  }
  return undefined;
}

function isNote(texts: readonly string[], length: number, width: number, trailing: boolean): boolean {
  const [text = ""] = texts;
  if (texts.length > 2 || width < 3) return false;
  if (NOTE.test(fold(text))) return true;
  if (texts.length > 1 || !trailing) return false;
  return length < width / 2 || text.length > 60 || /[.:;]$|: /.test(text);
}
