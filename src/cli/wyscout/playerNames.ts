import { fold, slug } from "../../domain/slug.ts";
import type { PlayerId } from "../../domain/ids.ts";

/** A person as the source lists them. */
export interface Person {
  /** The source's number. */
  readonly person: number;
  readonly shortName: string;
  readonly firstName: string;
  readonly lastName: string;
  /** ISO date. */
  readonly born: string;
}

/** The name a fan knows: the short name if it has no initial, else the first given name and the short surname. */
export function knownName({ shortName, firstName }: Person): string {
  const [, surname] = /^\p{L}+\. (.+)$/u.exec(shortName) ?? [];
  return surname === undefined ? shortName : `${firstName.split(" ")[0]} ${surname}`;
}

/** The words of the full name that the known name does not have. */
export function alsoNamed(person: Person): string {
  const known = new Set(fold(knownName(person)).split(" "));
  const words = `${person.firstName} ${person.lastName}`.split(" ").filter((word) => !known.has(fold(word)));
  return [...new Set(words)].join(" ");
}

/**
 * An id for every person, made of the known name; namesakes take the birth year behind it, and the whole birth date
 * where the year is shared too.
 *
 * @throws Error when two people still share an id
 */
export function playerIds(people: readonly Person[]): ReadonlyMap<number, PlayerId> {
  const levels = [0, 4, 10].map(
    (length) => (person: Person) =>
      [slug(knownName(person)), person.born.slice(0, length)].filter(Boolean).join("-"),
  );
  const taken = levels.map((level) =>
    counts([...new Map(people.map((one) => [one.person, level(one)])).values()]),
  );
  return new Map(
    people.map((person) => {
      const level = levels.findIndex((spell, i) => taken[i]?.get(spell(person)) === 1);
      if (level < 0) throw new Error(`expected one person named ${knownName(person)} born ${person.born}`);
      return [person.person, levels[level]?.(person) as PlayerId];
    }),
  );
}

function counts(words: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}
