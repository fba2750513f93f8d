import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWords } from "../../../src/messages/words.ts";

const catalogue = {
  plain: "Nothing to fill",
  greeting: "{name} meets {other}",
  "players.one": "{count} player",
  "players.other": "{count} players",
  floor: "{count} minutes",
} as const;
const words = createWords("en-GB", catalogue);

describe("a message", () => {
  it("is said as it stands, or with its placeholders filled", () => {
    expect(words.say("plain")).toBe("Nothing to fill");
    expect(words.say("greeting", { name: "A", other: "B" })).toBe("A meets B");
  });

  it("takes the plural form of its count, which is printed as the language does", () => {
    expect(words.say("players", { count: 1 })).toBe("1 player");
    expect(words.say("players", { count: 0 })).toBe("0 players");
    expect(words.say("players", { count: 1234 })).toBe("1,234 players");
  });

  it("takes the other form where the language has one that the catalogue does not", () => {
    const polish = createWords("pl", catalogue);
    expect(polish.say("players", { count: 3 })).toBe("3 players");
  });

  it("with a count and one form only is that form", () => {
    expect(words.say("floor", { count: 1 })).toBe("1 minutes");
  });

  it("shows a placeholder that nothing fills, so that the fault is seen", () => {
    expect(words.say("greeting", { name: "A" })).toBe("A meets {other}");
  });

  it("does not look for placeholders in what fills it", () => {
    expect(words.say("greeting", { name: "{other}", other: "{name}" })).toBe("{other} meets {name}");
    expect(words.say("greeting", { name: "$&", other: "$1" })).toBe("$& meets $1");
  });

  it("holds whatever fills it, to the letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (name, other) => {
        expect(words.say("greeting", { name, other })).toBe(`${name} meets ${other}`);
      }),
    );
  });
});

describe("numbers, dates and lists", () => {
  it("are written as the language does", () => {
    expect(words.number(1234.56, 1)).toBe("1,234.6");
    expect(words.number(2, 2)).toBe("2.00");
    expect(words.number(0.4, 0)).toBe("0");
    expect(words.date("2026-01-19")).toBe("19 January 2026");
    expect(words.list(["a", "b", "c"])).toBe("a, b and c");
    expect(words.list([])).toBe("");
  });

  it("follow another language", () => {
    const german = createWords("de", catalogue);
    expect(german.number(1234.5, 1)).toBe("1.234,5");
    expect(german.date("2026-01-19")).toBe("19. Januar 2026");
    expect(german.say("players", { count: 1234 })).toBe("1.234 players");
  });
});
