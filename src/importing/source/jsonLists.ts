import { columnLists } from "./columnLists.ts";
import { isRecord } from "./isRecord.ts";
import type { Entries, JsonList } from "./jsonList.ts";
import { keyedItems, type Item } from "./keyedItems.ts";
import { siblingNames, type SiblingNames } from "./siblingNames.ts";
import { topLists } from "./topLists.ts";

/**
 * Every table in a JSON value: lists of objects, lists of lists, columns of values, and objects of objects under their
 * keys, each named by its path. A single object is a table of one item.
 */
export function jsonLists(value: unknown): readonly JsonList[] {
  const found = [...listsIn(value, "")];
  if (found.length > 0 || !isRecord(value)) return found;
  return [{ name: "", items: [Object.entries(value)] }];
}

function* listsIn(value: unknown, path: string): Generator<JsonList, void> {
  if (Array.isArray(value)) yield* listsOfArray(value, path);
  else if (isRecord(value)) {
    const known = topLists(value, path) ?? columnLists(value, path);
    const keyed = known === undefined ? keyedItems(value) : undefined;
    if (known !== undefined) yield known;
    else if (keyed !== undefined) yield* listsOfItems(keyed, path);
    else yield* listsOfMembers(value, path);
  }
}

function* listsOfMembers(record: object, path: string): Generator<JsonList, void> {
  for (const [key, member] of Object.entries(record)) {
    const name = path === "" ? key : `${path}.${key}`;
    if (Array.isArray(member)) yield* listsOfArray(member, name, siblingNames(record, member));
    else yield* listsIn(member, name);
  }
}

function* listsOfArray(
  list: readonly unknown[],
  path: string,
  names?: SiblingNames,
): Generator<JsonList, void> {
  const items = list.filter(isRecord);
  const rows = list.filter((one): one is unknown[] => Array.isArray(one));
  if (items.length > 0) {
    const context: Entries = [];
    yield* listsOfItems(
      list.map((one) => ({ record: isRecord(one) ? one : { value: one }, context })),
      path,
      names,
    );
  } else if (rows.length > 0 && rows.length === list.length) {
    if (rows.some((row) => row.some(isRecord))) for (const row of rows) yield* listsOfArray(row, path);
    else yield { name: path, head: undefined, rows };
  }
}

/** The items as one table, then the lists of objects inside them, each with what its item says of itself. */
function* listsOfItems(
  items: readonly Item[],
  path: string,
  names?: SiblingNames,
): Generator<JsonList, void> {
  yield { name: path, items: entriesOf(items, names) };
  const inside = new Map<string, Item[]>();
  for (const { record, context } of items) {
    for (const [name, list] of nestedLists(record, "")) {
      const nested = inside.get(name) ?? [];
      inside.set(name, nested);
      const said = [...context, ...scalars(record, path)];
      for (const child of list) if (isRecord(child)) nested.push({ record: child, context: said });
    }
  }
  for (const [name, nested] of inside) yield* listsOfItems(nested, path === "" ? name : `${path}.${name}`);
}

function* entriesOf(items: readonly Item[], names?: SiblingNames): Generator<Entries, void> {
  for (const { record, context } of items) {
    const own: Entries = Object.entries(record);
    const named = names === undefined ? own : own.map(([key, value]) => [key, names.of(key, value)] as const);
    yield context.length === 0 ? named : [...named, ...context];
  }
}

function* nestedLists(
  record: object,
  prefix: string,
): Generator<readonly [string, readonly unknown[]], void> {
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) {
      if (value.some(isRecord)) yield [prefix + key, value];
    } else if (isRecord(value)) yield* nestedLists(value, `${prefix}${key}.`);
  }
}

/** What an object says in plain values, under the name of its list: "teams.name". */
function scalars(record: object, path: string): Entries {
  const list = path.slice(path.lastIndexOf(".") + 1) || "list";
  return Object.entries(record)
    .filter(([, value]) => typeof value !== "object")
    .map(([key, value]) => [`${list}.${key}`, value]);
}
