import { describe, expect, it } from "vitest";
import { profileView } from "../../../../src/charts/profile/profileView.tsx";
import type { Comparison } from "../../../../src/comparison/comparison.ts";
import { aComparison, aGroup, aMedian, aMissing, found, opening, words } from "../../aComparison.ts";
import { viewInput } from "../aView.ts";
import { among, hard, plain, stood } from "../aStood.ts";

const draw = (comparison: Comparison) => profileView.draw(viewInput(comparison), words);

function refused(comparison: Comparison): string | undefined {
  const drawing = draw(comparison);
  return "refused" in drawing ? drawing.refused : undefined;
}
function drawn(comparison: Comparison) {
  const drawing = draw(comparison);
  if ("refused" in drawing) throw new Error(drawing.refused);
  return drawing;
}

describe("a profile without peers is refused", () => {
  it("of reported figures, naming them", () => {
    expect(refused(opening)).toBe(
      "No peers: only reported figures are known of Premier League 2025/26 and Serie A 2025/26. Choose complete data under Peers.",
    );
  });

  it("of no data at all", () => {
    expect(refused(aComparison([], []))).toContain("no complete data");
  });

  it("of too few peers, saying how many there are", () => {
    const peers = aGroup({ state: "too-few", size: 3 });
    expect(refused(aComparison(found("Kane"), [stood("shots", [1], [1, 2, 3])], { peers }))).toBe(
      "No percentiles: 3 players: centre-backs, Premier League 2017/18, 900+ minutes; fewer than 5 say nothing. Widen the group under Peers.",
    );
  });

  it("where nobody has a percentile: the median alone, or a player who is not there", () => {
    for (const player of [aMedian(), aMissing("Nobody")]) {
      expect(refused(among([player], [stood("shots", ["no-player"])]))).toContain(
        "Nobody here has a percentile",
      );
    }
  });
});

describe("how to read it", () => {
  it("says what a dot is, and of lower, neutral and outsiders only where there are such", () => {
    expect(drawn(among(found("Kane"), [stood("shots", [5])])).reading).toBe(
      "Each dot is a percentile: 100 is the best of the peers, 50 their median.",
    );
    expect(drawn(hard).reading).toContain("Style, not merit: 100 is the most.");
    expect(drawn(hard).reading).toContain("Where lower is better, the fewest stands right.");
    expect(drawn(hard).reading).toContain("not among the peers");
  });

  it("says that the median is left out", () => {
    const { reading } = drawn(among([...found("Kane"), aMedian()], [stood("shots", [5, 6])]));
    expect(reading).toContain("The median as a player has no percentile and is left out.");
  });
});

describe("its table", () => {
  it("has value, percentile and rank of what is drawn, a column a player", () => {
    const { table } = drawn(among(found("Kane", "Salah"), [stood("shots", [89, 20])])).place({ width: 640 });
    expect(table.players.map(({ short }) => short)).toEqual(["Kane", "Salah"]);
    expect(table.rows.map(({ title, cells }) => [title, ...cells])).toEqual([
      ["Shots per 90", "89.00", "20.00"],
      ["Shots per 90: percentile", "89", "20"],
      ["Shots per 90: rank", "12th of 100", "81st of 100"],
    ]);
  });

  it("says who is not among the peers", () => {
    const metric = stood("shots", [{ value: 50, member: false }, 20]);
    const { table } = drawn(among(found("Kane", "Salah"), [metric])).place({ width: 640 });
    expect(table.rows[0]).toMatchObject({ title: "Among the peers", cells: ["not among the peers", "yes"] });
  });

  it("has the rows that had room, and says how many are left", () => {
    const placed = drawn(plain).place({ width: 640, maxHeight: 180 });
    const metrics = new Set(placed.table.rows.map(({ id }) => id.split(" ")[0]));
    expect(placed.left).toBe(`${metrics.size} of 4 metrics are drawn here; all 4 are in Per90.`);
    expect(metrics.size).toBeLessThan(4);
  });
});

it.each([0, 1, 16])("is drawn or refused of %i metrics without a fault", (count) => {
  for (const players of [0, 1, 6]) {
    const names = ["A", "B", "C", "D", "E", "F"].slice(0, players);
    const metrics = Array.from({ length: count }, () =>
      stood(
        "shots",
        names.map(() => 5),
      ),
    );
    const drawing = draw(among(found(...names), metrics));
    expect(drawing.headline).not.toBe("");
    expect("refused" in drawing).toBe(count === 0 || players === 0);
  }
});
