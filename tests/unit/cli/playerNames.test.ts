import { describe, expect, it } from "vitest";
import { alsoNamed, knownName, type Person, playerIds } from "../../../src/cli/wyscout/playerNames.ts";

function aPerson(change: Partial<Person>): Person {
  return { person: 1, shortName: "A. One", firstName: "Al", lastName: "One", born: "1990-01-02", ...change };
}

describe("the name a fan knows", () => {
  it.each([
    ["V. van Dijk", "Virgil", "van Dijk", "Virgil van Dijk", ""],
    ["Jorginho", "Jorge Luiz", "Frello Filho", "Jorginho", "Jorge Luiz Frello Filho"],
    ["David Silva", "David Josué", "Jiménez Silva", "David Silva", "Josué Jiménez"],
    ["Al. Miranchuk", "Aleksey", "Miranchuk", "Aleksey Miranchuk", ""],
    ["Y. Touré", "Gnégnéri Yaya", "Touré", "Gnégnéri Touré", "Yaya"],
  ])("of %s, %s %s is %s; search also knows “%s”", (...words) => {
    const [shortName, firstName, lastName, name, also] = words;
    const person = aPerson({ shortName, firstName, lastName });
    expect(knownName(person)).toBe(name);
    expect(alsoNamed(person)).toBe(also);
  });
});

describe("player ids", () => {
  it("are the name alone unless it is shared", () => {
    const people = [
      aPerson({ person: 1, shortName: "Éder", born: "1986-11-15" }),
      aPerson({ person: 2, shortName: "Eder", born: "1987-12-22" }),
      aPerson({ person: 2, shortName: "Eder", born: "1987-12-22" }),
      aPerson({ person: 3, shortName: "Ø. Two", firstName: "Øystein" }),
    ];
    expect([...playerIds(people).values()]).toEqual(["eder-1986", "eder-1987", "oystein-two"]);
  });

  it("take the whole birth date where namesakes share the year", () => {
    const people = [1, 2, 3].map((person) =>
      aPerson({ person, shortName: "Guilherme", born: person === 3 ? "1988-01-01" : `1991-0${person}-05` }),
    );
    expect([...playerIds(people).values()]).toEqual([
      "guilherme-1991-01-05",
      "guilherme-1991-02-05",
      "guilherme-1988",
    ]);
  });

  it("are never given twice", () => {
    const people = [aPerson({ person: 1 }), aPerson({ person: 2 })];
    expect(() => playerIds(people)).toThrow("expected one person named Al One born 1990-01-02");
  });
});
