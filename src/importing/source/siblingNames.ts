import { isRecord } from "./isRecord.ts";
import { ownValue } from "./ownValue.ts";

/** What the numbers of some columns stand for. */
export interface SiblingNames {
  /** The name behind an id; any other value as it is. */
  of(key: string, value: unknown): unknown;
}

const NAMES = ["name", "title", "label", "singular_name_short", "short_name", "singular_name"];

/**
 * Names for the ids in a list, from the lists beside it: the column "team" (or "team_id", "teamId") from "teams",
 * "element_type" from "element_types", where all its numbers are ids there.
 *
 * @param record the object that holds all these lists
 */
export function siblingNames(record: object, list: readonly unknown[]): SiblingNames | undefined {
  const columns = new Map<string, ReadonlyMap<unknown, string>>();
  for (const [plural, sibling] of Object.entries(record)) {
    if (sibling === list || !Array.isArray(sibling)) continue;
    const names = namesById(sibling);
    const one = singular(plural);
    for (const key of [one, `${one}_id`, `${one}Id`]) if (isOf(list, key, names)) columns.set(key, names);
  }
  if (columns.size === 0) return undefined;
  return { of: (key, value) => columns.get(key)?.get(value) ?? value };
}

function namesById(list: readonly unknown[]): ReadonlyMap<unknown, string> {
  const key = NAMES.find((name) => list.every((one) => isText(ownValue(one, name))));
  if (key === undefined) return new Map();
  return new Map(list.map((one) => [ownValue(one, "id"), String(ownValue(one, key))]));
}

/** Whether a column of a list holds ids of these names, and nothing else. */
function isOf(list: readonly unknown[], key: string, names: ReadonlyMap<unknown, string>): boolean {
  const ids = list.filter(isRecord).flatMap((one) => ownValue(one, key) ?? []);
  return ids.length > 0 && ids.every((id) => typeof id === "number" && names.has(id));
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function singular(plural: string): string {
  return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/s$/, "");
}
