import { clubId } from "../../data/clubId.ts";
import type { ColumnPlan } from "./columnPlan.ts";
import type { FoundProblem } from "./foundProblem.ts";
import type { People, Person } from "./people.ts";
import type { RowDraft } from "./rowDraft.ts";

/** What a table writes where a mover's clubs should stand: "2 teams". */
const SEVERAL = /^(?:\d+|multiple|several|various) (?:teams|clubs|squads)$|^(?:tot|total)$/i;

/**
 * What is wrong with rows beside each other: a row that stands twice, a mover's total beside the rows of the clubs, and
 * a name at two clubs in positions far apart that no birth holds together.
 */
export function doubtfulRows({ personOf, doubles }: People, plan: ColumnPlan): readonly FoundProblem[] {
  const found: FoundProblem[] = doubles.map(({ row }) => ({
    row,
    code: "same-player-twice",
    effect: "skipped",
    ...atOf(plan, "club"),
  }));
  for (const person of new Set(personOf.values())) {
    if (person.rows.size === 1) continue;
    for (const draft of person.rows.values()) {
      if (isCombined(draft, person))
        found.push({ row: draft.row, code: "combined-row", effect: "skipped", ...atOf(plan, "club") });
    }
    const [, second] = person.rows.values();
    if (second !== undefined && isDoubtful(person))
      found.push({ row: second.row, code: "same-name", effect: "noted", ...atOf(plan, "player") });
  }
  return found;
}

/** The row of a mover that adds up the others. */
function isCombined({ club: { id: own, name: club }, insisted }: RowDraft, { rows }: Person): boolean {
  if (insisted) return false;
  if (SEVERAL.test(club)) return true;
  const parts = new Set(club.split(/[,/;]/).map((part) => clubId(part.trim())));
  const others = [...rows.keys()].filter((id) => id !== own);
  return parts.size > 1 && others.every((id) => parts.has(id));
}

function isDoubtful({ rows }: Person): boolean {
  const drafts = [...rows.values()];
  const known = drafts.filter(({ who, birth }) => who.key !== undefined || birth.year !== undefined);
  const positions = new Set(drafts.map(({ place }) => place.position));
  const farApart = positions.has("gk") ? positions.size > 1 : positions.has("df") && positions.has("fw");
  return known.length < 2 && farApart && !drafts.some(({ insisted }) => insisted);
}

function atOf(plan: ColumnPlan, fact: "club" | "player") {
  const at = plan.facts.get(fact);
  return at === undefined ? {} : { at };
}
