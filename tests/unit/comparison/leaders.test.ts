import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { leaders, type Leaders } from "../../../src/comparison/leaders.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { ClubId, DatasetId, PlayerId } from "../../../src/domain/ids.ts";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import type { PeerRule, PlayerRef } from "../../../src/selection/selection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, byId, type RowFacts } from "../aDataset.ts";

const per90 = (name: string, passes: number, more: Partial<RowFacts> = {}): RowFacts => ({
  name,
  minutes: 900,
  stats: { passes: passes * 10, fouls: passes * 10 },
  ...more,
});

/** Twelve players with 1 to 12 per 90; Tom has 6 at Alpha and 18 at Beta, 12 summed, in half of the minutes each. */
const twelve = aDataset([
  ...Array.from({ length: 12 }, (_, index) => per90(`P${index + 1}`, index + 1)),
  per90("Tom", 3, { minutes: 450 }),
  per90("Tom", 9, { minutes: 450, club: "Beta" }),
  per90("Few", 99, { minutes: 90 }),
]);

const ref = (player: string, club?: string): PlayerRef => ({
  player: player as PlayerId,
  dataset: "eng1-2017" as DatasetId,
  ...(club === undefined ? {} : { club: club as ClubId }),
});

interface Asked {
  readonly players?: readonly PlayerRef[];
  readonly metric?: string;
  readonly peers?: PeerRule;
  readonly dataset?: Dataset;
}

function ask({ players = [ref("p5")], metric = "passes", peers = { who: "all" }, dataset = twelve }: Asked) {
  const metrics = metric === "" ? [] : [theMetric(metric)];
  const resolved = { players, metrics, datasets: byId(dataset), unreadable: new Set<DatasetId>() };
  return leaders(compare({ ...DEFAULT_SELECTION, peers }, resolved));
}

function ranked(asked: Asked): Leaders {
  const found = ask(asked);
  if (found.state === "refused") throw new Error(`expected leaders, got ${found.reason}`);
  return found;
}

const lines = (asked: Asked) =>
  ranked(asked).rows.map(({ player, place, skipped }) => {
    const name = player.state === "found" ? player.season.name : player.state;
    const rank = place === undefined ? "" : place.member ? ` ${place.rank}` : ` (${place.rank})`;
    return `${skipped > 0 ? `+${skipped} ` : ""}${name}${rank}${place?.tied === true ? "=" : ""}`;
  });

describe("the leaders", () => {
  it("are the ten of the group with the most, equals sharing a rank", () => {
    expect(lines({ players: [ref("p12")] })).toEqual([
      ...["P12 1=", "Tom 1=", "P11 3", "P10 4", "P9 5", "P8 6", "P7 7", "P6 8", "P5 9", "P4 10"],
    ]);
  });

  it("are those with the fewest where lower is better", () => {
    expect(lines({ metric: "fouls" }).slice(0, 2)).toEqual(["P1 1", "P2 2"]);
  });

  it("keep the chosen below the cut in sight with their rank, and say how many are between", () => {
    expect(lines({ players: [ref("p1"), ref("p3")] }).slice(9)).toEqual(["P4 10", "P3 11", "+1 P1 13"]);
  });

  it("give one who is no peer the rank he would have", () => {
    expect(lines({ players: [ref("few"), ref("tom", "beta"), ref("nobody")] })).toEqual([
      ...[
        "Few (1)",
        "Tom (1)",
        "P12 1=",
        "Tom 1=",
        "P11 3",
        "P10 4",
        "P9 5",
        "P8 6",
        "P7 7",
        "P6 8",
        "P5 9",
        "P4 10",
      ],
      "missing",
    ]);
  });

  it("draw the median of the group without a rank", () => {
    expect(lines({ players: [ref("p12"), ref("median")] })).toContain("median");
  });

  it("say how many share the last rank and are not drawn", () => {
    const dataset = aDataset([
      ...Array.from({ length: 8 }, (_, index) => per90(`Top ${index}`, 20 + index)),
      ...Array.from({ length: 6 }, (_, index) => per90(`Level ${index}`, 5)),
    ]);
    const found = ranked({ dataset, players: [ref("level-4")] });
    expect(found.level).toEqual({ count: 3, rank: 9 });
    expect(found.rows.map(({ place }) => place?.rank).slice(8)).toEqual([9, 9, 9]);
    expect([found.of, found.top]).toEqual([14, 10]);
  });

  it("leave nobody over who fits", () => {
    expect(ranked({}).level).toEqual({ count: 0, rank: 10 });
  });

  it("have intervals like anybody", () => {
    expect(
      ranked({}).rows.every(({ figure }) => figure.state === "value" && typeof figure.interval === "object"),
    ).toBe(true);
  });

  it.each<[string, Asked]>([
    ["no-metric", { metric: "" }],
    ["no-peers", { peers: { who: "all", minMinutes: 5000 } }],
    ["no-peers", { dataset: { ...twelve, coverage: "selection" } }],
    ["no-figures", { metric: "goals" }],
    ["unnamed", { dataset: onlyNamed(twelve, "p5") }],
  ])("are refused for %s", (reason, asked) => {
    expect(ask(asked)).toEqual({ state: "refused", reason });
  });
});

/** As a dataset is before everyone's name is loaded. */
function onlyNamed(dataset: Dataset, who: string): Dataset {
  const rows = dataset.rows.map((row, person) => {
    const { club, position, role, born, minutes, matches, starts } = row;
    return row.player === who ? row : { club, position, role, born, minutes, matches, starts, person };
  });
  return { ...dataset, rows };
}
