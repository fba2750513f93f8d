import { readFileSync } from "node:fs";

interface Group<Case> {
  readonly id: string;
  readonly cases: readonly Case[];
}

const path = new URL("../../fixtures/oracles.json", import.meta.url);
const groups: readonly Group<unknown>[] = JSON.parse(readFileSync(path, "utf8"));

/** Every group of published or recomputed figures, in the order of the file. */
export const ORACLE_IDS: readonly string[] = groups.map(({ id }) => id);

/** The cases of a group, in the shape that its reader knows it to have. */
export function oracle<Case>(id: string): readonly Case[] {
  const group = groups.find((one) => one.id === id);
  if (group === undefined || group.cases.length === 0) throw new Error(`no oracle cases of ${id}`);
  return group.cases as readonly Case[];
}

/** What rounding to so many decimals may hide, or the tolerance that the case names. */
export function tolerance({ round, tol }: { readonly round: number; readonly tol?: number }): number {
  return tol ?? 0.5 * 10 ** -round + 1e-12;
}
