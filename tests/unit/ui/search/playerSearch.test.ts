import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchRow } from "../../../../src/domain/searchRow.ts";
import { createPlayerSearch } from "../../../../src/ui/search/playerSearch.ts";
import { DATASETS, searchRow } from "./searchRows.ts";

const ENGLAND = "eng1-2017";
const ITALY = "ita1-2017";

const rows: readonly SearchRow[] = [
  searchRow("Virgil van Dijk", "Southampton", ENGLAND),
  searchRow("Virgil van Dijk", "Liverpool", ENGLAND),
  searchRow("Alessandro Bastoni", "Atalanta", ITALY),
  searchRow("Martin Ødegaard", "Arsenal", ENGLAND),
  searchRow("İlkay Gündoğan", "Manchester City", ENGLAND),
  searchRow("Mesut Özil", "Arsenal", ENGLAND),
  searchRow("Đorđe Đurić", "Atalanta", ITALY),
  searchRow("Łukasz Fabiański", "Swansea City", ENGLAND),
  searchRow("Pascal Groß", "Brighton & Hove Albion", ENGLAND),
  searchRow("N'Golo Kanté", "Chelsea", ENGLAND),
  searchRow("Jorginho", "Napoli", ITALY, { also: "Jorge Luiz Frello Filho" }),
  searchRow("Harry Kane", "Tottenham Hotspur", ENGLAND),
];

/** The names a query finds among `among`, best first. */
async function names(query: string, among: readonly SearchRow[] = rows): Promise<readonly string[]> {
  return (await createPlayerSearch(among, DATASETS))(query).map(({ name }) => name);
}

describe("a search", () => {
  it.each([
    ["odegaard", "Martin Ødegaard"],
    ["ØDEGAARD", "Martin Ødegaard"],
    ["ilkay gundogan", "İlkay Gündoğan"],
    ["ozil", "Mesut Özil"],
    ["oezil", "Mesut Özil"],
    ["dorde", "Đorđe Đurić"],
    ["djordje", "Đorđe Đurić"],
    ["lukasz fabianski", "Łukasz Fabiański"],
    ["gross", "Pascal Groß"],
    ["groß", "Pascal Groß"],
    ["ngolo", "N'Golo Kanté"],
    ["N’Golo Kante", "N'Golo Kanté"],
  ])("for %s finds %s, however the name is spelled", async (query, name) => {
    expect(await names(query)).toEqual([name]);
  });

  it.each(["dijk van", "van dijk virgil", "dij v"])("for %s takes the words in any order", async (query) => {
    expect(await names(query)).toEqual(["Virgil van Dijk"]);
  });

  it.each([
    ["bastnoi", "Alessandro Bastoni"],
    ["bastonni", "Alessandro Bastoni"],
    ["knae", "Harry Kane"],
    ["vigil van dijk", "Virgil van Dijk"],
    ["gundogan ilky", "İlkay Gündoğan"],
  ])("for %s forgives the typo", async (query, name) => {
    expect((await names(query))[0]).toBe(name);
  });

  it("offers nobody else when a name is spelled right", async () => {
    expect(await names("kane", [...rows, searchRow("Sadio Mané", "Liverpool", ENGLAND)])).toEqual([
      "Harry Kane",
    ]);
  });

  it("takes one word of the name when no player has them all", async () => {
    expect(await names("harry winkelmeyer")).toEqual(["Harry Kane"]);
  });

  it("finds nobody by a word of the competition when the name is not there", async () => {
    expect(await names("winkelmeyer premier league")).toEqual([]);
  });

  it.each(["van dijk southampton", "van dijk premier league", "van dijk 2017/18", "liverpool dijk"])(
    "for %s also looks at club, competition and season",
    async (query) => {
      expect(await names(query)).toEqual(["Virgil van Dijk"]);
    },
  );

  it("finds a player by words of the full name", async () => {
    expect(await names("frello")).toEqual(["Jorginho"]);
  });

  it.each(["", "   ", "?!", "–", "'"])("without a letter or digit (%j) finds nobody", async (query) => {
    expect(await names(query)).toEqual([]);
  });

  it.each(["<img src=x onerror=alert(1)>", "__proto__", "constructor", ".*", "\\", "%00", "${name}"])(
    "takes %j as text",
    async (query) => {
      expect(await names(query)).toEqual([]);
    },
  );

  it("answers any text whatever, and at most twenty", async () => {
    const search = await createPlayerSearch(rows, DATASETS);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (query) => {
        expect(search(query).length).toBeLessThanOrEqual(20);
      }),
    );
  });

  it("reads the beginning of a pasted article", async () => {
    expect(await names(`kane ${" ".repeat(80)} ${"winkelmeyer ".repeat(10_000)}`)).toEqual(["Harry Kane"]);
  });

  it("finds every player by the own name", async () => {
    const search = await createPlayerSearch(rows, DATASETS);
    expect(rows.filter(({ name }) => search(name)[0]?.name !== name)).toEqual([]);
  });
});

describe("a result", () => {
  it("names both clubs of a player who moved within the season", async () => {
    const search = await createPlayerSearch(rows, DATASETS);
    expect(search("van dijk").map(({ clubs }) => clubs.map(({ name }) => name))).toEqual([
      ["Southampton", "Liverpool"],
    ]);
  });

  it("is there once a season, the newer first", async () => {
    const among = [...rows, searchRow("Virgil van Dijk", "Liverpool", "eng1-2025")];
    const search = await createPlayerSearch(among, DATASETS);
    expect(search("dijk").map(({ dataset }) => dataset)).toEqual(["eng1-2025", "eng1-2017"]);
  });

  it("tells namesakes apart by birth year, and says it of nobody else", async () => {
    const among = [
      searchRow("Danilo", "Manchester City", ENGLAND, { player: "danilo-1991", birthYear: 1991 }),
      searchRow("Danilo", "Brazil", "world-cup-2018", { player: "danilo-1991", birthYear: 1991 }),
      searchRow("Danilo", "Udinese", ITALY, { player: "danilo-1984", birthYear: 1984 }),
      searchRow("Danilo Cataldi", "Benevento", ITALY, { birthYear: 1994 }),
    ];
    const search = await createPlayerSearch(among, DATASETS);
    expect(search("danilo").map(({ name, birthYear }) => [name, birthYear])).toEqual([
      ["Danilo", 1991],
      ["Danilo", 1991],
      ["Danilo", 1984],
      ["Danilo Cataldi", undefined],
    ]);
    expect(search("danilo manchester").map(({ birthYear }) => birthYear)).toEqual([undefined]);
  });
});

describe("the order of results", () => {
  it("puts a name that is the query first, then whole words, then beginnings", async () => {
    const among = [
      searchRow("Thiago Silvano", "Napoli", ITALY),
      searchRow("Silvan Widmer", "Udinese", ITALY),
      searchRow("David Silva", "Manchester City", ENGLAND),
      searchRow("Silva Costa", "Napoli", ITALY),
      searchRow("Silva", "Chelsea", ENGLAND),
    ];
    expect(await names("silva", among)).toEqual([
      "Silva",
      "Silva Costa",
      "David Silva",
      "Silvan Widmer",
      "Thiago Silvano",
    ]);
  });

  it("stops at twenty", async () => {
    const many = Array.from({ length: 40 }, (_, i) => searchRow(`Silva ${i + 1}`, "Napoli", ITALY));
    expect(await names("silva", many)).toHaveLength(20);
  });
});

describe("a library of nobody", () => {
  it("finds nobody", async () => {
    expect(await names("kane", [])).toEqual([]);
  });
});
