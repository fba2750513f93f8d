import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { squad, type Squad } from "../../../src/comparison/squad.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { ClubId, DatasetId, PlayerId } from "../../../src/domain/ids.ts";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import type { Numbers, PlayerRef, Selection } from "../../../src/selection/selection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, byId, type RowFacts } from "../aDataset.ts";

const at = (name: string, minutes: number, passes?: number, club = "Alpha"): RowFacts => ({
  name,
  club,
  minutes,
  stats: passes === undefined ? {} : { passes, fouls: passes },
});

/** Per 90: Al 60, Bo 50, Cy 40 at Alpha; Ed 90 with few minutes; Di 55 at Beta; Flo 20 at Alpha and 80 at Beta. */
const england = aDataset([
  at("Al", 900, 600),
  at("Bo", 900, 500),
  at("Cy", 450, 200),
  at("Ed", 90, 90),
  at("Di", 900, 550, "Beta"),
  at("Flo", 450, 100),
  at("Flo", 450, 400, "Beta"),
]);
const report = aDataset(
  [{ name: "Gus", club: "Gamma", stats: { passes: 45 } }],
  { id: "ita1-2025", coverage: "selection" },
  { passes: { kind: "per90" } },
);

const ref = (player: string, club?: string, dataset = "eng1-2017"): PlayerRef => ({
  player: player as PlayerId,
  dataset: dataset as DatasetId,
  ...(club === undefined ? {} : { club: club as ClubId }),
});
const gus = ref("gus", undefined, "ita1-2025");
const alpha = { club: "alpha" as ClubId, dataset: "eng1-2017" as DatasetId };

interface Asked {
  readonly players?: readonly PlayerRef[];
  readonly club?: Selection["squad"];
  readonly metric?: string;
  readonly numbers?: Numbers;
  readonly datasets?: readonly Dataset[];
  readonly unreadable?: readonly string[];
}

function ask({ players = [], club, metric = "passes", numbers = "per90", datasets, unreadable = [] }: Asked) {
  const known = byId(...(datasets ?? [england, report]));
  const lost = new Set(unreadable.map((id) => id as DatasetId));
  const metrics = metric === "" ? [] : [theMetric(metric)];
  const resolved = { players, metrics, datasets: known, unreadable: lost };
  return squad(compare({ ...DEFAULT_SELECTION, numbers }, resolved), club, known, lost);
}

function ranked(asked: Asked): Squad {
  const found = ask(asked);
  if (found.state === "refused") throw new Error(`expected a squad, got ${found.reason}`);
  return found;
}

/** "Al 60 1", brackets round the rank of an outsider. */
const lines = (asked: Asked) =>
  ranked(asked).rows.map(({ player, figure, place }) => {
    const name = player.state === "found" ? player.season.name : player.state;
    const value = figure.state === "value" ? figure.value : figure.reason;
    if (place === undefined) return `${name} ${value}`;
    return `${name} ${value} ${place.member ? place.rank : `(${place.rank})`}`;
  });

describe("a squad", () => {
  it("is that of the first found player where the link asks for none", () => {
    const found = ranked({ players: [ref("nobody"), ref("di"), ref("al")] });
    expect([found.club.name, found.dataset.id]).toEqual(["Beta", "eng1-2017"]);
  });

  it("ranks who played a third of the most used player's minutes there, and counts the others", () => {
    const found = ranked({ club: alpha });
    expect(lines({ club: alpha })).toEqual(["Al 60 1", "Bo 50 2", "Cy 40 3", "Flo 20 4"]);
    expect([found.of, found.minMinutes, found.leftOut, found.withoutFigure]).toEqual([4, 300, 1, 0]);
  });

  it("puts the fewest first where lower is better", () => {
    expect(lines({ club: alpha, metric: "fouls" })).toEqual(["Flo 20 1", "Cy 40 2", "Bo 50 3", "Al 60 4"]);
  });

  it("inserts outsiders with the rank they would have", () => {
    expect(lines({ club: alpha, players: [ref("di"), gus] })).toEqual([
      "Al 60 1",
      "Di 55 (2)",
      "Bo 50 2",
      "Gus 45 (3)",
      "Cy 40 3",
      "Flo 20 4",
    ]);
  });

  it("draws a chosen player of the club by what he did for that club, once", () => {
    const found = ranked({ club: alpha, players: [ref("flo"), ref("al")] });
    expect(lines({ club: alpha, players: [ref("flo"), ref("al")] })).toEqual([
      "Al 60 1",
      "Bo 50 2",
      "Cy 40 3",
      "Flo 20 4",
    ]);
    expect(found.rows.map(({ slot }) => slot)).toEqual([1, undefined, undefined, 0]);
    expect(found.clubAlone).toBe(true);
  });

  it("takes the slot that names the club for the member, and clubs summed for an outsider beside it", () => {
    expect(lines({ club: alpha, players: [ref("flo"), ref("flo", "alpha")] })).toEqual([
      "Al 60 1",
      "Flo 50 (2)",
      "Bo 50 2",
      "Cy 40 3",
      "Flo 20 4",
    ]);
  });

  it("takes another club of a player for an outsider", () => {
    expect(lines({ club: alpha, players: [ref("flo", "beta")] })[0]).toBe("Flo 80 (1)");
  });

  it("keeps a chosen player of too few minutes in sight, outside of the ranks", () => {
    const found = ranked({ club: alpha, players: [ref("ed")] });
    expect(lines({ club: alpha, players: [ref("ed")] })[0]).toBe("Ed 90 (1)");
    expect([found.of, found.leftOut]).toEqual([4, 0]);
  });

  it("keeps the place of who is not in the data, or has no total", () => {
    expect(lines({ club: alpha, players: [gus, ref("nobody")], numbers: "total" })).toEqual([
      "Al 600 1",
      "Bo 500 2",
      "Cy 200 3",
      "Flo 100 4",
      "Gus rate-only",
      "missing no-player",
    ]);
  });

  it("holds six chosen players", () => {
    const six = [ref("al"), ref("bo"), ref("di"), gus, ref("nobody"), ref("flo", "beta")];
    expect(ranked({ club: alpha, players: six }).rows.map(({ slot }) => slot)).toEqual([
      5,
      0,
      2,
      1,
      3,
      undefined,
      undefined,
      4,
    ]);
  });

  it("says whose name can be added, with the club where he has others", () => {
    const refs = ranked({ club: alpha }).rows.map(({ player }) => player.ref);
    expect(refs).toEqual([ref("al"), ref("bo"), ref("cy"), ref("flo", "alpha")]);
  });

  it("names the source and the definition of the club's figures beside those of the players", () => {
    const { shown } = ranked({ club: alpha, players: [gus], numbers: "pct" });
    expect(shown.datasets.map(({ id }) => id)).toEqual(["ita1-2025", "eng1-2017"]);
    expect(shown.metrics).toHaveLength(1);
    expect(shown.numbers).toBe("per90");
  });

  it("counts who has the minutes and no figure", () => {
    const dataset = aDataset([at("Al", 900, 600), at("Bo", 900)]);
    const found = ranked({ club: alpha, datasets: [dataset] });
    expect([found.of, found.leftOut, found.withoutFigure]).toEqual([1, 0, 1]);
  });

  it.each<[string, Asked]>([
    ["no-metric", { players: [ref("al")], metric: "" }],
    ["no-club", { players: [ref("nobody")] }],
    ["selection", { players: [gus, ref("al")] }],
    ["unknown-dataset", { club: { ...alpha, dataset: "esp1-2017" as DatasetId } }],
    ["unreadable", { club: { ...alpha, dataset: "esp1-2017" as DatasetId }, unreadable: ["esp1-2017"] }],
    ["unknown-club", { club: { ...alpha, club: "omega" as ClubId } }],
    ["no-figures", { players: [ref("al")], metric: "goals" }],
    ["unnamed", { club: alpha, datasets: [unnamed(england)] }],
  ])("is refused for %s", (reason, asked) => {
    expect(ask(asked)).toMatchObject({ state: "refused", reason });
  });
});

function unnamed(dataset: Dataset): Dataset {
  const rows = dataset.rows.map(({ club, position, role, born, minutes, matches, starts }, person) => ({
    ...{ club, position, role, born, minutes, matches, starts },
    person,
  }));
  return { ...dataset, rows };
}
