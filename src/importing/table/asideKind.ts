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
  const texts = cells.map(cellText);
  const filled = texts.filter((text) => text !== "");
  const [first] = filled;
  if (first === undefined) return "blank";
  if (repeats(texts, names) || repeats(texts, groups)) return "repeated-header";
  return totalKind(filled) ?? (isNote(filled, cells.length, width, trailing) ? "footer" : undefined);
}

function repeats(texts: readonly string[], header: GridRow | undefined): boolean {
  if (header === undefined) return false;
  const first = texts.findIndex((text) => text !== "");
  // Nearly every row differs in its first cell: the rest is looked at for the few that do not.
  if (texts[first]?.toLowerCase() !== cellText(header.cells[first]).toLowerCase()) return false;
  let there = 0;
  let equal = 0;
  texts.forEach((text, at) => {
    if (text !== "") there += 1;
    if (text !== "" && text.toLowerCase() === cellText(header.cells[at]).toLowerCase()) equal += 1;
  });
  return equal >= 2 && equal > 0.6 * there;
}

/** Total rows say so in one of their first cells, a rank before it perhaps. */
function totalKind(filled: readonly string[]): AsideKind | undefined {
  for (const text of filled.slice(0, 2)) {
    if (text.length > 30) continue;
    const folded = fold(text);
    if (OPPONENT.test(folded)) return "opponent-total";
    if (TOTAL.test(folded)) return "squad-total";
  }
  return undefined;
}

function isNote(filled: readonly string[], length: number, width: number, trailing: boolean): boolean {
  const [text = ""] = filled;
  if (filled.length > 2 || width < 3) return false;
  if (NOTE.test(fold(text))) return true;
  if (filled.length > 1 || !trailing) return false;
  return length < width / 2 || text.length > 60 || /[.:;]$|: /.test(text);
}
