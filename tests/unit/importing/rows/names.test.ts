import { describe, expect, it } from "vitest";
import { cleanText } from "../../../../src/importing/rows/cleanText.ts";
import { rowName } from "../../../../src/importing/rows/rowName.ts";
import { shortName } from "../../../../src/importing/rows/shortName.ts";
import type { Fact } from "../../../../src/importing/columns/meaning.ts";

function nameOf(cells: { readonly [Key in Fact]?: string }) {
  return rowName((fact) => cells[fact] ?? "");
}

describe("the text of a cell", () => {
  it.each([
    ["  Virgil \u00A0 van\tDijk ", "Virgil van Dijk"],
    ["\u202BMohamed\u202C Sa\u200Blah\u200F", "Mohamed Salah"],
    ["Jor\u0000gin\u0007ho", "Jorginho"],
    ["\uFEFFSon\nHeung-min", "Son Heung-min"],
    ["O&#39;Brien <b>", "O&#39;Brien <b>"],
    ["Jose\u0301", "José"],
    ["", ""],
  ])("of %j reads %j", (cell, text) => {
    expect(cleanText(cell)).toBe(text);
  });
});

describe("the name of a row", () => {
  it("leaves off the source's key, and keeps it to tell namesakes apart", () => {
    expect(nameOf({ player: "Virgil van Dijk\\e06683ca" })).toEqual({
      name: "Virgil van Dijk",
      also: "",
      key: "e06683ca",
    });
  });

  it("joins first and last name where there is no other", () => {
    expect(nameOf({ "first-name": "Curtis", "last-name": "Jones" }).name).toBe("Curtis Jones");
  });

  it.each([
    [{ player: "V. van Dijk", "full-name": "Virgil van Dijk" }, "Virgil van Dijk", ""],
    [{ player: "M.Salah", "first-name": "Mohamed", "last-name": "Salah" }, "Mohamed Salah", ""],
    [{ player: "Haaland", "first-name": "Erling", "last-name": "Haaland" }, "Erling Haaland", ""],
    [
      { player: "Jorginho", "first-name": "Jorge Luiz", "last-name": "Frello Filho" },
      "Jorginho",
      "Jorge Luiz Frello Filho",
    ],
    [{ player: "K. Koulibaly", "full-name": "Amadou Diawara" }, "K. Koulibaly", "Amadou Diawara"],
    [{ player: "Ederson", "first-name": "Ederson", "last-name": "Ederson" }, "Ederson", ""],
  ])("writes out what another column knows: %j", (cells, name, also) => {
    expect(nameOf(cells)).toMatchObject({ name, also });
  });
});

it.each([
  ["Virgil van Dijk", "V. van Dijk"],
  ["Jorginho", "Jorginho"],
  ["Ødegaard Martin", "Ø. Martin"],
  ["V. van Dijk", "V. van Dijk"],
  ["محمد صلاح", "محمد صلاح"],
  ["孫 興慜", "孫 興慜"],
])("prints %s in short as %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});
