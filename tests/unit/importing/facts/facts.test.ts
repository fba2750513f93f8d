import { describe, expect, it } from "vitest";
import type { Provider } from "../../../../src/domain/metricNames.ts";
import { chosenRows } from "../../../../src/importing/facts/choices.ts";
import { competitionIn, competitionOf } from "../../../../src/importing/facts/competitionOf.ts";
import { guessFacts } from "../../../../src/importing/facts/guessFacts.ts";
import { looksComplete } from "../../../../src/importing/facts/looksComplete.ts";
import { minutesBasisOf } from "../../../../src/importing/facts/minutesBasisOf.ts";
import { seasonIn, seasonOf } from "../../../../src/importing/facts/seasonOf.ts";
import { NO_ANSWERS } from "../../../../src/importing/review/answers.ts";
import { columnPlan } from "../../../../src/importing/rows/columnPlan.ts";
import type { Cell } from "../../../../src/importing/source/openedFile.ts";
import { fact, readTable, recognised } from "../rows/aTable.ts";

describe("a season", () => {
  it.each([
    ["2025/26", "2025", "2025/26"],
    ["2025-2026", "2025", "2025/26"],
    ["2025-26", "2025", "2025/26"],
    ["25/26", "2025", "2025/26"],
    ["1999/00", "1999", "1999/00"],
    ["98/99", "1998", "1998/99"],
    ["2526", "2025", "2025/26"],
    ["2021", "2021", "2021"],
    ["2026", "2026", "2026"],
    ["Clausura 2024", "2024", "Clausura 2024"],
  ])("written %s starts in %s and reads %s", (text, id, label) => {
    expect(seasonOf(text)).toEqual({ id, label });
  });

  it.each(["", "last season", "12", "3000"])("is asked for where %j says none", (text) => {
    expect(seasonOf(text)).toBeUndefined();
  });

  it.each([
    ["fbref_epl_2025-26_passing", "2025/26"],
    ["serie-a-2024-2025", "2024/25"],
    ["world cup 2018", "2018"],
    ["passes", undefined],
  ])("is found in %s", (name, label) => {
    expect(seasonIn(name)?.label).toBe(label);
  });
});

describe("a competition", () => {
  it.each([
    ["eng Premier League", "", { id: "eng1", name: "Premier League", country: "England" }],
    ["Premier League", "", { id: "eng1", name: "Premier League", country: "England" }],
    ["ru Premier League", "", { id: "premier-league", name: "Premier League", country: "Russia" }],
    ["Premier League", "Ukraine", { id: "premier-league", name: "Premier League", country: "Ukraine" }],
    ["EPL", "", { id: "eng1", name: "Premier League", country: "England" }],
    ["it Serie A", "", { id: "ita1", name: "Serie A", country: "Italy" }],
    ["br Série A", "", { id: "serie-a", name: "Série A", country: "Brazil" }],
    ["My Sunday Cup", "", { id: "my-sunday-cup", name: "My Sunday Cup", country: "" }],
  ])("called %s (%s) is the one people know by that name", (text, country, expected) => {
    expect(competitionOf(text, country)).toEqual(expected);
  });

  it("without a Latin letter has an id too", () => {
    expect(competitionOf("Премьер-Лига").id).toMatch(/^competition-[a-z0-9]+$/);
  });

  it.each([
    ["fbref_epl_2025-26_passing", "Premier League"],
    ["la-liga-players", "La Liga"],
    ["Champions League 2024", "Champions League"],
    ["my players", undefined],
  ])("is found in %s", (name, competition) => {
    expect(competitionIn(name)).toBe(competition);
  });
});

it("takes a hundred players at eight clubs, ten a club, for a whole competition", () => {
  const clubs = (count: number, each: number) =>
    Array.from({ length: count }, (_, club) => Array.from({ length: each }, () => `club ${club}`)).flat();
  expect(looksComplete(clubs(10, 10))).toBe(true);
  expect(looksComplete(clubs(8, 13))).toBe(true);
  expect(looksComplete(clubs(7, 20))).toBe(false);
  expect(looksComplete(clubs(20, 9))).toBe(false);
  expect(looksComplete([])).toBe(false);
});

describe("how minutes are counted", () => {
  const playing = (minutes: number) =>
    readTable(
      [fact("player"), fact("club"), fact("minutes"), fact("matches")],
      ["Al", "Bo", "Cy"].map((name) => [name, "Alpha", minutes, 20]),
    ).kept.map(({ season }) => season);

  it.each<[Provider | undefined, number, string]>([
    ["fbref", 1900, "nominal"],
    ["wyscout", 1800, "including-stoppage"],
    [undefined, 1900, "including-stoppage"],
    [undefined, 1800, "unknown"],
  ])("by %s, with %d minutes in 20 matches, is %s", (provider, minutes, basis) => {
    expect(minutesBasisOf(provider, playing(minutes))).toBe(basis);
  });
});

const COLUMNS = [fact("player"), fact("club"), fact("competition"), fact("season"), fact("date")];
const PLAN = columnPlan(recognised(COLUMNS));

function rowsOf(cells: readonly (readonly Cell[])[]) {
  return cells.map((row, i) => ({ line: i + 2, cells: row }));
}

/** A hundred players at ten clubs of each competition. */
function leagues(...names: readonly string[]) {
  return rowsOf(
    names.flatMap((name) =>
      Array.from({ length: 100 }, (_, i) => [`P ${name} ${i}`, `C ${name} ${i % 10}`, name, "2025-2026"]),
    ),
  );
}

describe("a file of several competitions", () => {
  it("is read for one, the reader's choice, when they are whole", () => {
    const rows = leagues("eng Premier League", "it Serie A");
    const guess = chosenRows(rows, PLAN, NO_ANSWERS);
    expect(guess.only).toEqual({ competition: "eng Premier League", season: "" });
    expect(guess.rows).toHaveLength(100);
    expect(guess.choices.competitions).toEqual([
      { value: "eng Premier League", rows: 100 },
      { value: "it Serie A", rows: 100 },
    ]);
    const chosen = chosenRows(rows, PLAN, { ...NO_ANSWERS, only: { competition: "it Serie A" } });
    expect(chosen.rows[0]?.cells[0]).toBe("P it Serie A 0");
    const named = chosenRows(rows, PLAN, { ...NO_ANSWERS, facts: { competition: "Serie A" } });
    expect(named.only.competition).toBe("it Serie A");
    expect(chosenRows(rows, PLAN, { ...NO_ANSWERS, only: { competition: "" } }).rows).toHaveLength(200);
  });

  it("is read together when it is a handful of players", () => {
    const rows = rowsOf([
      ["Virgil van Dijk", "Liverpool", "Premier League", "2025/26"],
      ["Alessandro Bastoni", "Inter", "Serie A", "2025/26"],
    ]);
    expect(chosenRows(rows, PLAN, NO_ANSWERS).rows).toHaveLength(2);
  });

  it("is read for its newest season when someone would stand twice", () => {
    const rows = rowsOf([
      ["Al One", "Alpha", "Cup", "2023/24"],
      ["Al One", "Alpha", "Cup", "2024/25"],
      ["Bo Two", "Alpha", "Cup", "2023/24"],
    ]);
    const guess = chosenRows(rows, PLAN, NO_ANSWERS);
    expect(guess.only).toEqual({ competition: "", season: "2024/25" });
    const asked = chosenRows(rows, PLAN, { ...NO_ANSWERS, facts: { season: "2023-24" } });
    expect(asked.rows).toHaveLength(2);
  });
});

describe("the facts of a file", () => {
  function guess(names: readonly string[], cells: readonly (readonly Cell[])[] = [], provider?: Provider) {
    return guessFacts({ provider, names, chosen: chosenRows(rowsOf(cells), PLAN, NO_ANSWERS), plan: PLAN });
  }

  it("are in its name", () => {
    expect(guess(["fbref_epl_2025-26_passing_2026-01-19.csv"])).toEqual({
      competition: "Premier League",
      country: "England",
      season: "2025/26",
      source: "FBref",
      date: "2026-01-19",
    });
  });

  it("are in its columns", () => {
    const rows = [
      ["Al", "A", "it Serie A", "2025-2026", "2026-01-18"],
      ["Bo", "B", "it Serie A", "2025-2026", "2026-01-19"],
    ];
    expect(guess(["players.csv"], rows, "wyscout")).toEqual({
      competition: "Serie A",
      country: "Italy",
      season: "2025/26",
      source: "Wyscout",
      date: "2026-01-19",
    });
  });

  it("name up to three competitions that are read together, and ask for more", () => {
    const row = (league: string, i: number) => [`P ${i}`, "A", league, "2025/26"];
    expect(guess([""], ["Premier League", "Serie A"].map(row)).competition).toBe("Premier League, Serie A");
    expect(guess([""], ["A", "B", "C", "D"].map(row)).competition).toBeUndefined();
  });

  it("are not made up", () => {
    expect(guess(["players.csv"])).toEqual({});
    expect(guess(["players.csv"], [], "fpl")).toEqual({
      competition: "Premier League",
      country: "England",
      source: "Fantasy Premier League",
    });
  });
});
