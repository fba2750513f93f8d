import type { Competition } from "../../domain/dataset.ts";
import { fnv1a } from "../../domain/fnv1a.ts";
import { fold, slug } from "../../domain/slug.ts";

type Known = readonly [id: string, name: string, country: string, alsoWritten: string];

/** Competitions that everybody knows, with the ids of the shipped data; others are named by their own slug. */
// prettier-ignore
const KNOWN: readonly Known[] = [
  ["eng1",             "Premier League",    "England",     "epl|english premier league|premier league"],
  ["esp1",             "La Liga",           "Spain",       "laliga|la liga|primera division"],
  ["ita1",             "Serie A",           "Italy",       "serie a"],
  ["ger1",             "Bundesliga",        "Germany",     "1 bundesliga|bundesliga"],
  ["fra1",             "Ligue 1",           "France",      "ligue 1|ligue1"],
  ["eng2",             "Championship",      "England",     "efl championship|championship"],
  ["ned1",             "Eredivisie",        "Netherlands", "eredivisie"],
  ["por1",             "Primeira Liga",     "Portugal",    "primeira liga|liga portugal"],
  ["usa1",             "MLS",               "United States", "major league soccer|mls"],
  ["wsl",              "Women’s Super League", "England",  "womens super league|wsl|fa wsl"],
  ["champions-league", "Champions League",  "Europe",      "uefa champions league|champions league|champions lg|ucl"],
  ["europa-league",    "Europa League",     "Europe",      "uefa europa league|europa league|europa lg"],
  ["world-cup",        "World Cup",         "World",       "fifa world cup|world cup"],
  ["euro",             "Euro",              "Europe",      "uefa euro|european championship|euro"],
];

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    eng: "England", es: "Spain", it: "Italy", de: "Germany", fr: "France", nl: "Netherlands", pt: "Portugal",
    sct: "Scotland", wls: "Wales", be: "Belgium", tr: "Turkey", us: "United States", mx: "Mexico", br: "Brazil",
    ar: "Argentina", at: "Austria", ch: "Switzerland", dk: "Denmark", se: "Sweden", no: "Norway", pl: "Poland",
    gr: "Greece", ru: "Russia", ua: "Ukraine", jp: "Japan", au: "Australia", sa: "Saudi Arabia",
  }),
); // prettier-ignore

/**
 * A competition from its name, also behind a nation's code: "eng Premier League".
 *
 * @param country as the reader gave it; else that of a competition everybody knows, or of the nation's code
 * @returns a country that is empty where nobody says it
 */
export function competitionOf(text: string, country = ""): Competition {
  const [, code = "", rest = text] = /^([a-z]{2,3}) (?=\p{Lu}|\d)(.+)$/u.exec(text) ?? [];
  const nation = country || (COUNTRIES.get(code) ?? "");
  const folded = plain(rest);
  const known = KNOWN.find(([, , home, words]) => {
    return (nation === "" || nation === home) && words.split("|").includes(folded);
  });
  if (known !== undefined) return { id: known[0], name: known[1], country: known[2] };
  const name = rest.trim();
  return { id: slug(name) || `competition-${fnv1a(name).toString(36)}`, name, country: nation };
}

/** The competition that a file's name speaks of; only one that everybody knows. */
export function competitionIn(text: string): string | undefined {
  const words = ` ${plain(text)} `;
  const spellings = KNOWN.flatMap(([, name, , also]) => also.split("|").map((word) => [name, word] as const));
  const found = spellings
    .filter(([, word]) => words.includes(` ${word} `))
    .toSorted(([, a], [, b]) => b.length - a.length);
  return found[0]?.[0];
}

function plain(text: string): string {
  return fold(text)
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
