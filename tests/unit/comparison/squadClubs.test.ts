import { expect, it } from "vitest";
import { squadClubs } from "../../../src/comparison/squadClubs.ts";
import { aDataset } from "../aDataset.ts";

it("gives the clubs of complete datasets, each once and by name, and none of a selection", () => {
  const england = aDataset([{ club: "Beta" }, { club: "Élan" }, { club: "Alpha" }, { club: "Beta" }]);
  const reported = aDataset([{ club: "Gamma" }], { id: "eng1-2025", coverage: "selection" });
  const found = squadClubs([england, reported]);
  expect(found.map(({ dataset, clubs }) => [dataset.id, clubs.map(({ name }) => name)])).toEqual([
    ["eng1-2017", ["Alpha", "Beta", "Élan"]],
  ]);
});
