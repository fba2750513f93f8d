import { expect, it } from "vitest";
import { chosenMembers } from "../../../../src/charts/cloud/chosenMembers.ts";
import { aDataset } from "../../aDataset.ts";
import { cloudInput } from "./aCloud.ts";

const movers = aDataset([
  ...[1, 2, 3, 4].map((i) => ({ name: `Peer ${i}`, minutes: 900, stats: { passes: i } })),
  { name: "Bo Mover", club: "Alpha", minutes: 500, stats: { passes: 9 } },
  { name: "Bo Mover", club: "Beta", minutes: 600, stats: { passes: 9 } },
]);

function chosen(link: string) {
  const { comparison } = cloudInput(`p=${link}&g=all.eng1-2017`, ["passes"], movers);
  return [...chosenMembers(comparison)];
}

it("finds the compared players among the peers", () => {
  expect(chosen("nobody_eng1-2017.peer-3_eng1-2017.bo-mover_eng1-2017")).toEqual([
    [2, 1],
    [4, 2],
  ]);
});

it("takes one club of two for nobody among them", () => {
  expect(chosen("bo-mover_eng1-2017_alpha")).toEqual([]);
});

it("finds a player who is compared twice once", () => {
  expect(chosen("peer-1_eng1-2017.peer-1_eng1-2017")).toEqual([[0, 0]]);
});
