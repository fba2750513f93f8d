import { fold } from "../../domain/slug.ts";
import { cellText } from "../cells/cellText.ts";

/** A column's name in the form in which names are compared, and what was said beside the name. */
export interface FoldedName {
  /** Without accents, case, spaces and dots, and without "per 90"; a share's ends in "%". */
  readonly key: string;
  /** The same with "per 90" left in: "90s" and "Mins per 90" are names of their own. */
  readonly whole: string;
  readonly per90: boolean;
  readonly share: boolean;
  /** Per match, per game: neither a count nor per 90. */
  readonly perMatch: boolean;
}

const TAIL = String.raw`(?:[\s_]*(?:['’′]|min\w*\.?))?[)\]\s]*$`;
const PER_90: readonly RegExp[] = [
  /^[\s_/.-]*(?:per|pro|por|par|p)?[\s_/.-]*90(?:[\s_]*(?:['’′]|min\w*\.?))?$/,
  /^(?:per|pro|por|par|p)[\s_-]*90(?:[\s_]*min\w*)?[\s_:-]+/,
  new RegExp(
    String.raw`[\s_\-./(\[,:|]+(?:per|pro|por|par|a|ad|cada|every|each|ogni|su|je|p|x)?[\s_\-./]*90${TAIL}`,
  ),
  new RegExp(String.raw`per[\s_-]*90${TAIL}`),
  new RegExp(String.raw`(?<!cm)(?<=[^\s_]{2})p90${TAIL}`),
  new RegExp(String.raw`(?<=[a-z%)+±])90${TAIL}`),
  /[\s_(]+(?:per|p)[\s_]*90\b\)?/,
];
const SHARE = /%|percentage|percent|prozent(?:satz)?|porcentaje|percentuale|pourcentage|pct/g;
const PER_MATCH =
  /(?:\bper|\bpro|\bpor|\bpar|_per|\/)[\s_]*(?:game|match|spiel|partido|partita|gp|mp|app(?:earance)?s?)\b|per(?:game|match)$/;

/** Folds a column's name for comparing: "Accurate passes, %" and "accurate_passes_pct" give one key. */
export function foldName(name: string): FoldedName {
  // The only sign whose parts would be taken for separators.
  const text = fold(cellText(name).replaceAll("+/-", "±"));
  const per90 = PER_90.find((pattern) => pattern.test(text));
  const bare = per90 === undefined ? text : text.replace(per90, " ");
  const shareless = bare.replace(SHARE, " ");
  const share = shareless !== bare;
  return {
    key: `${letters(share ? shareless.replace(/^[\s,]*(?:of|de|des|di|der)\s/, "") : bare)}${share ? "%" : ""}`,
    whole: letters(text),
    per90: per90 !== undefined,
    share,
    perMatch: PER_MATCH.test(text),
  };
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}+/#±%]/gu, "");
}
