import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { countsBehind } from "../../../src/comparison/comparison.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { theMetric } from "../aComparison.ts";
import { aDataset, byId } from "../aDataset.ts";

const england = aDataset(
  [
    { name: "Al One", minutes: 900, stats: { passes: 500, "passes-accurate": 400 } },
    { name: "Bo Two", minutes: 1800, stats: { passes: 500, "passes-accurate": 450 } },
  ],
  {},
  { passes: { definition: "all" }, "passes-accurate": { definition: "completed", derived: true } },
);
const italy = aDataset([{ name: "Ci Three", minutes: 90, stats: { passes: 30 } }], { id: "ita1-2017" });

function compared(
  link: string,
  datasets: readonly Dataset[] = [england, italy],
  unreadable: readonly string[] = [],
) {
  const { selection } = parseSelection(link);
  return compare(selection, {
    players: selection.players ?? [],
    metrics: (selection.metrics ?? []).map(theMetric),
    datasets: byId(...datasets),
    unreadable: new Set(unreadable.map((id) => id as DatasetId)),
  });
}

const values = (link: string) =>
  compared(link).metrics.map(({ figures }) =>
    figures.map((figure) => (figure.state === "value" ? figure.value : figure.reason)),
  );

describe("a comparison", () => {
  it("has a figure a player and metric, in the order asked", () => {
    expect(values("p=ci-three_ita1-2017.al-one_eng1-2017.bo-two_eng1-2017&m=pass-accuracy.passes")).toEqual([
      ["not-recorded", 80, 90],
      [30, 50, 25],
    ]);
  });

  it("keeps the slot of who is not there, with a gap that says why", () => {
    expect(values("p=nobody_eng1-2017.al-one_eng1-2017.__proto__&m=passes")).toEqual([
      ["no-player", 50, "no-player"],
    ]);
    const { metrics } = compared("p=al-one_esp1-2017&m=passes", [], ["esp1-2017"]);
    expect(metrics[0]?.figures).toEqual([{ state: "gap", reason: "unreadable" }]);
  });

  it("gives totals where the link asks for them", () => {
    expect(values("p=al-one_eng1-2017&m=passes&n=total")).toEqual([[500]]);
  });

  it("names each dataset and each way of counting once", () => {
    const { datasets, metrics } = compared("p=al-one_eng1-2017.bo-two_eng1-2017&m=passes");
    expect(datasets.map(({ id }) => id)).toEqual(["eng1-2017"]);
    expect(metrics[0]).toMatchObject({ definitions: ["all"], derived: false });
  });

  it("tells a share whose one count was inferred", () => {
    expect(compared("p=al-one_eng1-2017&m=pass-accuracy").metrics[0]).toMatchObject({
      definitions: ["completed", "all"],
      counted: [["completed", "all"]],
      derived: true,
    });
  });

  it("does not know how a metric is counted that nobody has", () => {
    expect(compared("p=nobody_eng1-2017&m=passes").metrics[0]).toMatchObject({
      definitions: [],
      counted: [[]],
      derived: false,
    });
  });

  it("gives a player the same figures whoever stands beside", () => {
    const tokens = ["al-one_eng1-2017", "bo-two_eng1-2017", "ci-three_ita1-2017", "nobody_eng1-2017"];
    const alone = new Map(tokens.map((token) => [token, values(`p=${token}&m=passes.pass-accuracy`)]));
    fc.assert(
      fc.property(fc.shuffledSubarray(tokens, { minLength: 1 }), (order) => {
        const together = values(`p=${order.join(".")}&m=passes.pass-accuracy`);
        const expected = [0, 1].map((metric) => order.map((token) => alone.get(token)?.[metric]?.[0]));
        expect(together).toEqual(expected);
      }),
    );
  });

  it("has no players and no metrics when the link asks for none", () => {
    expect(compared("p=&m=")).toMatchObject({ players: [], metrics: [], datasets: [] });
  });
});

describe("where a player stands", () => {
  /** Wingers of 900 minutes with as many shots each per 90; one of two clubs is written twice. */
  const wingers = (shots: Readonly<Record<string, number>>) =>
    Object.entries(shots).map(([who, per90]) => {
      const [name = "", club = "Alpha"] = who.split("/");
      return {
        name,
        club,
        role: "winger",
        minutes: 900,
        stats: { shots: per90 * 10, fouls: per90 * 10 },
      } as const;
    });
  const five = aDataset(wingers({ Al: 1, Bo: 2, Ci: 3, Di: 3, Ed: 5 }));

  const standing = (link: string, ...datasets: readonly Dataset[]) =>
    compared(link, datasets).metrics.map(({ figures }) =>
      figures.map((figure) => (figure.state === "value" ? figure.standing : figure.reason)),
    );

  it("is percentile, rank and number of the peers, the player among them", () => {
    expect(standing("p=al_eng1-2017.ed_eng1-2017&m=shots", five)).toEqual([
      [
        { percentile: 10, rank: 5, of: 5, member: true },
        { percentile: 90, rank: 1, of: 5, member: true },
      ],
    ]);
  });

  it("is shared by who is equal: half of the ties count as below", () => {
    expect(standing("p=ci_eng1-2017.di_eng1-2017&m=shots", five)[0]).toEqual([
      { percentile: 60, rank: 2, of: 5, member: true },
      { percentile: 60, rank: 2, of: 5, member: true },
    ]);
  });

  it("is turned round where lower is better, the figure is not", () => {
    const { metrics } = compared("p=al_eng1-2017&m=fouls", [five]);
    expect(theMetric("fouls").direction).toBe("lower");
    expect(metrics[0]?.figures[0]).toMatchObject({ value: 1, standing: { percentile: 90, rank: 1 } });
  });

  it("of an outsider is the one he would have, and says so", () => {
    const italy = aDataset(wingers({ Zo: 9 }), { id: "ita1-2017" });
    expect(standing("p=zo_ita1-2017&m=shots&g=eng1-2017.winger", five, italy)[0]).toEqual([
      { percentile: 100, rank: 1, of: 5, member: false },
    ]);
    const young = "p=al_eng1-2017&m=shots&g=eng1-2017.winger.min901";
    const six = aDataset([
      ...wingers({ Al: 1 }),
      ...wingers({ Bo: 2, Ci: 3, Di: 3, Ed: 5, Fi: 6 }).map((row) => ({ ...row, minutes: 1000 })),
    ]);
    expect(standing(young, six)[0]).toEqual([{ percentile: 0, rank: 6, of: 5, member: false }]);
  });

  it("of one club of a player of two is an outsider's: the member is both together", () => {
    const mover = aDataset(wingers({ "Al/Alpha": 1, "Al/Beta": 5, Bo: 2, Ci: 3, Di: 3, Ed: 4 }));
    expect(standing("p=al_eng1-2017.al_eng1-2017_beta.bo_eng1-2017_alpha&m=shots", mover)[0]).toMatchObject([
      { percentile: 50, rank: 2, of: 5, member: true },
      { percentile: 100, rank: 1, of: 5, member: false },
      { rank: 5, of: 5, member: true },
    ]);
  });

  it("counts those peers only who have a figure", () => {
    const rows = [...wingers({ Al: 1, Bo: 2, Ci: 3, Di: 4, Ed: 5 }), { name: "Fi", minutes: 900 }];
    const { metrics, peers } = compared("p=al_eng1-2017&m=shots&g=all", [aDataset(rows)]);
    expect(peers).toMatchObject({ state: "group", size: 6 });
    expect(metrics[0]?.figures[0]).toMatchObject({ standing: { of: 5, rank: 5 } });
  });

  it("does not exist where fewer than five of the peers have a figure, however many they are", () => {
    const rows = [
      ...wingers({ Al: 1, Bo: 2, Ci: 3, Di: 4 }),
      ...["Ed", "Fi"].map((name) => ({ name, minutes: 900 })),
    ];
    const { metrics, peers } = compared("p=al_eng1-2017.median_eng1-2017&m=shots&g=all", [aDataset(rows)]);
    expect(peers).toMatchObject({ state: "group", size: 6 });
    expect(metrics[0]?.peers).toBeUndefined();
    expect(metrics[0]?.figures).toMatchObject([
      { state: "value", standing: undefined },
      { state: "gap", reason: "no-peers" },
    ]);
  });

  it("does not exist without a figure, among too few, or where peers are refused", () => {
    const rows = wingers({ Al: 1, Bo: 2, Ci: 3, Di: 4 });
    expect(standing("p=al_eng1-2017.nobody_eng1-2017&m=shots.passes", five)).toEqual([
      [{ percentile: 10, rank: 5, of: 5, member: true }, "no-player"],
      ["not-recorded", "no-player"],
    ]);
    expect(standing("p=al_eng1-2017&m=shots", aDataset(rows))).toEqual([[undefined]]);
    const chosen = aDataset(wingers({ Al: 1, Bo: 2, Ci: 3, Di: 4, Ed: 5 }), { coverage: "selection" });
    expect(standing("p=al_eng1-2017&m=shots", chosen)).toEqual([[undefined]]);
    expect(compared("p=al_eng1-2017&m=shots", [chosen]).metrics[0]?.peers).toBeUndefined();
  });

  it("is by total where totals are shown and per 90 elsewhere", () => {
    const rows = [
      { name: "Al", minutes: 2000, stats: { shots: 20 } },
      ...["Bo", "Ci", "Di", "Ed"].map((name) => ({ name, minutes: 900, stats: { shots: 10 } })),
    ];
    const rankOf = (numbers: string) => {
      const [[first] = []] = standing(`p=al_eng1-2017&m=shots&g=all&n=${numbers}`, aDataset(rows));
      return typeof first === "object" ? first.rank : undefined;
    };
    expect([rankOf("total"), rankOf("per90"), rankOf("pct")]).toEqual([1, 5, 5]);
  });

  it("averages 50 over all members, and someone is first, whatever the figures and the direction", () => {
    const someShots = fc.array(fc.nat(20), { minLength: 5, maxLength: 6 });
    fc.assert(
      fc.property(someShots, fc.constantFrom("shots", "fouls", "passes"), (counts, metric) => {
        const names = ["Al", "Bo", "Ci", "Di", "Ed", "Fi"].slice(0, counts.length);
        const rows = names.map((name, i) => ({ name, minutes: 900, stats: { [metric]: counts[i] ?? 0 } }));
        const players = names.map((name) => `${name.toLowerCase()}_eng1-2017`).join(".");
        const [found = []] = standing(`p=${players}&m=${metric}&g=all`, aDataset(rows));
        const places = found.flatMap((place) => (typeof place === "object" ? place : []));
        expect(places).toHaveLength(counts.length);
        const total = places.reduce((sum, { percentile }) => sum + percentile, 0);
        expect(total / places.length).toBeCloseTo(50, 9);
        expect(Math.min(...places.map(({ rank }) => rank))).toBe(1);
        expect(places.every(({ member, of }) => member && of === counts.length)).toBe(true);
      }),
    );
  });
});

describe("what must be loaded", () => {
  it("is both counts of a share besides the share, each once", () => {
    expect(countsBehind([theMetric("pass-accuracy"), theMetric("passes")])).toEqual([
      "pass-accuracy",
      "passes-accurate",
      "passes",
    ]);
  });
});
