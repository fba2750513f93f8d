import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../../src/importing/source/openFile.ts";
import { aFile, cellsIn, refusal, tablesOf } from "./opened.ts";

const json = (value: unknown) => aFile(JSON.stringify(value));
const names = async (value: unknown) => (await tablesOf(json(value))).grids.map(({ name }) => name);

describe("JSON", () => {
  it("is a table with its keys as row 0 and items from 1", async () => {
    const [grid] = (
      await tablesOf(
        json([
          { name: "Bo", goals: 3 },
          { name: "Cy", assists: 1 },
        ]),
      )
    ).grids;
    expect(grid).toEqual({
      name: "",
      counts: "item",
      rows: [
        { line: 0, cells: ["name", "goals", "assists"] },
        { line: 1, cells: ["Bo", 3] },
        { line: 2, cells: ["Cy", undefined, 1] },
      ],
    });
  });

  it("names what is nested by its path, and makes plain lists one text", async () => {
    const value = [
      { player: { name: "Bo", team: { name: "Inter" } }, positions: ["DF", "MF"], fit: true, x: null },
    ];
    expect(await cellsIn(json(value))).toEqual([
      ["player.name", "player.team.name", "positions", "fit", "x"],
      ["Bo", "Inter", "DF, MF", "true"],
    ]);
  });

  it.each<[string, unknown]>([
    [
      "columns and rows",
      {
        columns: ["name", "goals"],
        rows: [
          ["Bo", 3],
          ["Cy", null],
        ],
      },
    ],
    [
      "columns and data",
      {
        index: [0, 1],
        columns: ["name", "goals"],
        data: [
          ["Bo", 3],
          ["Cy", null],
        ],
      },
    ],
    [
      "columns that say their name",
      {
        columns: [{ name: "name" }, { name: "goals" }],
        rows: [
          ["Bo", 3],
          ["Cy", null],
        ],
      },
    ],
    ["a list a column", { name: ["Bo", "Cy"], goals: [3, null] }],
    ["numbered values a column", { name: { "0": "Bo", "1": "Cy" }, goals: { "0": 3, "1": null } }],
    [
      "a list of lists",
      [
        ["name", "goals"],
        ["Bo", 3],
        ["Cy", null],
      ],
    ],
  ])("is read from %s", async (_, value) => {
    expect(await cellsIn(json(value))).toEqual([["name", "goals"], ["Bo", 3], ["Cy"]]);
  });

  it("gives objects under keys a column of the keys", async () => {
    expect(await cellsIn(json({ "12": { name: "Bo", goals: 3 }, "15": { name: "Cy", goals: 1 } }))).toEqual([
      ["name", "goals", "key"],
      ["Bo", 3, "12"],
      ["Cy", 1, "15"],
    ]);
  });

  it("gives lists under keys a column of the keys", async () => {
    expect(await cellsIn(json({ Arsenal: [{ name: "Bo" }], Inter: [{ name: "Cy" }] }))).toEqual([
      ["name", "key"],
      ["Bo", "Arsenal"],
      ["Cy", "Inter"],
    ]);
  });

  it("gives every list of objects by its path, the largest first", async () => {
    const results = [
      { name: "Bo", goals: 1 },
      { name: "Cy", goals: 2 },
    ];
    expect(await names({ page: { seasons: [{ id: 1 }] }, results })).toEqual(["results", "page.seasons"]);
  });

  it("gives players inside their team what the team says of itself", async () => {
    const value = { teams: [{ name: "Inter", players: [{ player: "Bo" }, { player: "Cy" }] }] };
    const { grids } = await tablesOf(json(value));
    const players = grids.find(({ name }) => name === "teams.players");
    expect(players?.rows.map(({ cells }) => cells)).toEqual([
      ["player", "teams.name"],
      ["Bo", "Inter"],
      ["Cy", "Inter"],
    ]);
  });

  it("is a table of one item for a single object", async () => {
    expect(await cellsIn(json({ name: "Bo", goals: 3 }))).toEqual([
      ["name", "goals"],
      ["Bo", 3],
    ]);
  });

  it("is read a line at a time where every line is JSON", async () => {
    expect(await cellsIn(aFile('{"name":"Bo","goals":3}\n\n{"name":"Cy","goals":1}\n'))).toEqual([
      ["name", "goals"],
      ["Bo", 3],
      ["Cy", 1],
    ]);
  });

  it("takes a bare NaN for a figure that is not there, and leaves texts alone", async () => {
    expect(await cellsIn(aFile('[{"name":"A: NaN, B","goals":NaN,"xg":1.5}]'))).toEqual([
      ["name", "goals", "xg"],
      ["A: NaN, B", undefined, 1.5],
    ]);
  });

  it("keeps every one of two values that come to the same column name", async () => {
    expect(await cellsIn(json([{ "a.b": 1, a: { b: 2 } }]))).toEqual([
      ["a.b", "a.b'"],
      [1, 2],
    ]);
  });

  it("keeps columns that are named like what objects have anyway", async () => {
    const text = '[{"name":"Bo","__proto__":{"polluted":1},"constructor":2,"toString":3}]';
    expect(await cellsIn(aFile(text))).toEqual([
      ["name", "__proto__.polluted", "constructor", "toString"],
      ["Bo", 1, 2, 3],
    ]);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("keeps such columns of CSV too", async () => {
    expect((await cellsIn(aFile("Player,__proto__,constructor\nBo,1,2\n")))[1]).toEqual(["Bo", "1", "2"]);
  });
});

describe("the shapes of what sites answer", () => {
  it("reads Fantasy Premier League's, with clubs and positions by name", async () => {
    const value = {
      teams: [
        { id: 1, name: "Arsenal" },
        { id: 2, name: "Leeds" },
      ],
      element_types: [{ id: 4, singular_name: "Forward", singular_name_short: "FWD" }],
      elements: [
        { id: 7, web_name: "Bo", team: 2, element_type: 4, goals_scored: 3 },
        { id: 9, web_name: "Cy", team: 1, element_type: 4, goals_scored: 1 },
      ],
    };
    expect((await names(value))[0]).toBe("elements");
    expect(await cellsIn(json(value))).toEqual([
      ["id", "web_name", "team", "element_type", "goals_scored"],
      [7, "Bo", "Leeds", "FWD", 3],
      [9, "Cy", "Arsenal", "FWD", 1],
    ]);
  });

  it("leaves numbers alone that are not all ids of the list beside", async () => {
    const value = {
      teams: [{ id: 1, name: "Arsenal" }],
      elements: [
        { name: "Bo", team: 1 },
        { name: "Cy", team: 9 },
      ],
    };
    expect((await cellsIn(json(value)))[2]).toEqual(["Cy", 9]);
  });

  it("reads FotMob's lists of the best as one, a column a statistic", async () => {
    const bo = {
      ParticiantId: 1,
      ParticipantName: "Bo",
      TeamName: "Inter",
      MinutesPlayed: 900,
      MatchesPlayed: 10,
    };
    const cy = { ...bo, ParticiantId: 2, ParticipantName: "Cy", MinutesPlayed: 450 };
    const TopLists = [
      {
        StatName: "goals",
        StatList: [
          { ...bo, StatValue: 3 },
          { ...cy, StatValue: 1 },
        ],
      },
      { StatName: "assists", StatList: [{ ...cy, StatValue: 5 }] },
    ];
    const [head = [], ...rows] = await cellsIn(json({ TopLists }));
    const told = rows.map((row) =>
      ["ParticipantName", "MinutesPlayed", "goals", "assists"].map((key) => row[head.indexOf(key)]),
    );
    expect(told).toEqual([
      ["Bo", 900, 3, undefined],
      ["Cy", 450, 1, 5],
    ]);
  });

  it("reads a whole dataset as the dataset that it is", async () => {
    const bytes = readFileSync("public/data/whole/ita1-2025.json");
    const opened = await openFile(aFile(new Uint8Array(bytes), "ita1-2025.json"));
    expect(opened.is === "dataset" && opened.dataset.id).toBe("ita1-2025");
  });

  it("reads a chart that was taken away as JSON", async () => {
    const chart = {
      format: "per90-chart/1",
      metrics: [{ id: "passes", label: "Passes" }],
      players: [
        { name: "Bo", clubs: ["Inter"], minutes: 900 },
        { label: "Median", median: true },
      ],
      figures: [[{ value: 73.7 }, { value: 40 }]],
    };
    const [head = [], ...rows] = await cellsIn(json(chart));
    expect(rows).toHaveLength(1);
    expect(["name", "clubs", "minutes", "Passes"].map((key) => rows[0]?.[head.indexOf(key)])).toEqual([
      "Bo",
      "Inter",
      900,
      73.7,
    ]);
  });

  it("names the place in a dataset that breaks its format", async () => {
    const broken = await refusal(json({ format: "per90-dataset/1", id: "x" }));
    expect(broken.code).toBe("DATA_INVALID");
    expect(broken.message).toContain("$.");
  });
});
