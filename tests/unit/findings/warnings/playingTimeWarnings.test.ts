import { describe, expect, it } from "vitest";
import { warnings } from "../../../../src/findings/warnings.ts";
import { found, words } from "../../aComparison.ts";
import { aDataset } from "../../aDataset.ts";

import { all, compared, kane, line, player } from "./aWarning.ts";

describe("a warning of playing time", () => {
  const minutes = (count: number) => player(`p${count}`, { minutes: count });

  it("lists who has under 450 and who has under 900 minutes, with the right plural", () => {
    const players = [1, 449, 450, 899, 900].map(minutes);
    expect(line("very-few-minutes", players)).toBe(
      "Under 450 minutes, from which a rate says little: p1 (1 minute) and p449 (449 minutes).",
    );
    expect(line("few-minutes", players)).toBe(
      "Under 900 minutes, from which a rate still swings widely: p450 (450 minutes) and p899 (899 minutes).",
    );
    expect(all([minutes(900)])).toEqual([]);
  });

  it("lists whose minutes are not known", () => {
    expect(line("rate-only", [...found("van Dijk", "Jones"), kane])).toBe(
      "Only rates are known of van Dijk and Jones, no minutes: how sure they are cannot be told.",
    );
    expect(line("rate-only", [kane])).toBeUndefined();
  });

  it.each([
    [20, 9, "Kane (9 starts in 20 matches)"],
    [5, 1, "Kane (1 start in 5 matches)"],
    [5, 0, "Kane (0 starts in 5 matches)"],
  ])("lists who is mostly a substitute: %i matches, %i starts", (matches, starts, named) => {
    expect(line("substitutes", [player("Kane", { matches, starts })])).toBe(
      `Mostly substitutes, whose rates tend to run high: ${named}.`,
    );
  });

  it.each([
    [20, 10],
    [4, 0],
  ])("calls nobody a substitute of %i matches and %i starts", (matches, starts) => {
    expect(line("substitutes", [player("Kane", { matches, starts })])).toBeUndefined();
  });

  it("adds up the starts of all clubs", () => {
    const row = { name: "Al One", minutes: 1000 };
    const dataset = aDataset([
      { ...row, club: "Alpha" },
      { ...row, club: "Beta" },
    ]);
    const rows = dataset.rows.map((one, index) => ({ ...one, matches: 10, starts: [10, 2][index] }));
    const comparison = compared("p=al-one_eng1-2017&m=passes", { ...dataset, rows });
    expect(comparison.players[0]).toMatchObject({ matches: 20, starts: 12 });
    expect(warnings(comparison, words).filter(({ kind }) => kind === "substitutes")).toEqual([]);
  });
});
