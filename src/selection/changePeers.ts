import type { DatasetId } from "../domain/ids.ts";
import { POSITIONS, ROLES, type Position, type Role } from "../domain/position.ts";
import type { PeerRule, Selection } from "./selection.ts";

export type Who = NonNullable<PeerRule["who"]>;

/** What each part of a rule is when the rule says nothing of it. */
export interface PeerDefaults {
  readonly who: Who;
  /** Whole minutes. */
  readonly minMinutes: number;
  /** Complete ones only: no other gives peers. */
  readonly datasets: readonly DatasetId[];
}

/** The selection with another rule. A part that says what holds anyway is left out; no part left is no rule. */
export function withPeerRule(selection: Selection, rule: PeerRule, defaults: PeerDefaults): Selection {
  const { peers: _, ...rest } = selection;
  const { who, minMinutes, under, datasets } = rule;
  const peers: PeerRule = {
    ...(isSaid(who, defaults.who) && { who }),
    ...(isSaid(minMinutes, defaults.minMinutes) && { minMinutes }),
    ...(under !== undefined && { under }),
    ...(isSaid(datasets, defaults.datasets) && { datasets }),
  };
  return Object.keys(peers).length === 0 ? rest : { ...rest, peers };
}

/** One position or role more or less; from everyone to just this one, and to everyone when nobody is left. */
export function toggledWho(who: Who, one: Position | Role): Who {
  const others = who === "all" ? [] : who.filter((other) => other !== one);
  const next = who !== "all" && who.includes(one) ? others : [...others, one];
  return next.length === 0 ? "all" : [...POSITIONS, ...ROLES].filter((name) => next.includes(name));
}

/** One dataset more, after the others, or less. */
export function toggledDataset(datasets: readonly DatasetId[], one: DatasetId): readonly DatasetId[] {
  return datasets.includes(one) ? datasets.filter((other) => other !== one) : [...datasets, one];
}

/** True for a part that differs from what holds anyway; an empty list says nothing. */
function isSaid<T extends Who | number | readonly DatasetId[]>(part: T | undefined, usual: T): part is T {
  if (part === undefined || part === usual) return false;
  if (!Array.isArray(part)) return true;
  return part.length > 0 && !(Array.isArray(usual) && sameItems(part, usual));
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
