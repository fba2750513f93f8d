import { fold } from "../../domain/slug.ts";

/** The words of a name or a query as search compares them: folded, without apostrophes, in their order. */
export function searchTerms(text: string): string[] {
  return fold(text)
    .replace(/['’‘`´]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== "");
}

/** Whether a term is looked for among clubs, competitions and seasons: one or two letters begin too many of them. */
export function mayNameWhere(term: string): boolean {
  return term.length > 2 || /\d/.test(term);
}
