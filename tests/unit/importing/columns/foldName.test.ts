import { describe, expect, it } from "vitest";
import { foldName } from "../../../../src/importing/columns/foldName.ts";

describe("a column's name", () => {
  it.each([
    "Accurate passes, %",
    "accuratePassesPercentage",
    "accurate_passes_pct",
    "% of accurate passes",
    "Accurate Passes (%)",
  ])("is one name however it is written: %s", (name) => {
    expect(foldName(name)).toMatchObject({ key: "accuratepasses%", share: true, per90: false });
  });

  it.each([
    "Goals per 90",
    "goals_per_90",
    "Goals p90",
    "goalsP90",
    "Goals/90",
    "goals_90",
    "goals90",
    "Goals (per 90)",
    "Goals per 90 min",
    "per 90 goals",
    "Goals pro 90 Minuten",
    "Goals por 90",
    "goalsPer90",
  ])("is told from “per 90”: %s", (name) => {
    expect(foldName(name)).toMatchObject({ key: "goals", per90: true, share: false });
  });

  it.each([
    ["90s", "90s"],
    ["G+A", "g+a"],
    ["GA", "ga"],
    ["PSxG+/-", "psxg±"],
    ["1/3", "1/3"],
    ["#OPA", "#opa"],
    ["Größe", "große".replace("ß", "ss")],
  ])("keeps the signs that tell names apart: %s", (name, key) => {
    expect(foldName(name)).toMatchObject({ key, per90: false });
  });

  it.each([
    ["xG+/-90", "xg±"],
    ["GA90", "ga"],
    ["KP90", "kp"],
    ["xGp90", "xg"],
  ])("may have its 90 close by: %s", (name, key) => {
    expect(foldName(name)).toMatchObject({ key, per90: true });
  });

  it.each(["Shots per game", "Shots/game", "Shots pro Spiel", "shots_per_match"])(
    "is not per 90 when it is per match: %s",
    (name) => {
      expect(foldName(name)).toMatchObject({ perMatch: true, per90: false });
    },
  );
});
