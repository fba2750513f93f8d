import { fnv1a } from "../../domain/fnv1a.ts";
import type { ClubId, PlayerId } from "../../domain/ids.ts";
import { slug } from "../../domain/slug.ts";
import type { RowDraft } from "./rowDraft.ts";

/** Someone with one row or more, a club each. */
export interface Person {
  readonly rows: Map<ClubId, RowDraft>;
}

/** Who the rows are about. */
export interface People {
  readonly ids: ReadonlyMap<Person, PlayerId>;
  readonly personOf: ReadonlyMap<RowDraft, Person>;
  /** Rows of a person and club that has one already. */
  readonly doubles: readonly RowDraft[];
}

/**
 * Tells people apart. Rows of one name are one person, a mover, unless their births or the source's own keys
 * contradict each other; a second row for the same club is a double, unless the reader insists that it is someone else.
 */
export function people(drafts: readonly RowDraft[]): People {
  const named = new Map<string, Person[]>();
  const personOf = new Map<RowDraft, Person>();
  const doubles: RowDraft[] = [];
  for (const draft of drafts) {
    const word = wordOf(draft.who.name);
    const namesakes = named.get(word) ?? [];
    named.set(word, namesakes);
    const club = draft.club.id;
    const fitting = namesakes.filter((one) => [...one.rows.values()].every((row) => mayBeOne(row, draft)));
    const person = fitting.find(({ rows }) => !rows.has(club)) ?? (draft.insisted ? undefined : fitting[0]);
    if (person?.rows.has(club)) {
      doubles.push(draft);
      continue;
    }
    const found = person ?? { rows: new Map() };
    if (person === undefined) namesakes.push(found);
    found.rows.set(club, draft);
    personOf.set(draft, found);
  }
  return { ids: idsOf(named), personOf, doubles };
}

/** The slug of a name, or of what it hashes to where it has no Latin letter. */
function wordOf(name: string): string {
  const word = slug(name);
  return /[a-z]/.test(word) ? word : `player-${fnv1a(name).toString(36)}`;
}

function mayBeOne(a: RowDraft, b: RowDraft): boolean {
  if (a.who.key !== undefined && b.who.key !== undefined) return a.who.key === b.who.key;
  if (a.birth.born !== undefined && b.birth.born !== undefined) return a.birth.born === b.birth.born;
  if (a.birth.year === undefined || b.birth.year === undefined) return true;
  return Math.abs(a.birth.year - b.birth.year) <= Math.max(a.birth.give, b.birth.give);
}

/** Namesakes take the birth year behind the name, the whole date where they share the year, else a number. */
function idsOf(named: ReadonlyMap<string, readonly Person[]>): ReadonlyMap<Person, PlayerId> {
  const ids = new Map<Person, PlayerId>();
  const taken = new Set<string>(named.keys());
  for (const [word, namesakes] of named) {
    if (namesakes.length === 1) for (const person of namesakes) ids.set(person, word as PlayerId);
    else for (const person of namesakes) ids.set(person, spelled(word, person, taken));
  }
  return ids;
}

function spelled(word: string, { rows }: Person, taken: Set<string>): PlayerId {
  const births = [...rows.values()].map(({ birth }) => birth);
  const year = births.find((birth) => birth.year !== undefined)?.year;
  const born = births.find((birth) => birth.born !== undefined)?.born;
  const wishes = [year, born].flatMap((part) => (part === undefined ? [] : [`${word}-${part}`]));
  let id = wishes.find((wish) => !taken.has(wish));
  for (let number = 1; id === undefined; number += 1) {
    if (!taken.has(`${word}-${number}`)) id = `${word}-${number}`;
  }
  taken.add(id);
  return id as PlayerId;
}
