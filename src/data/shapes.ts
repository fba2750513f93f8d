import * as v from "valibot";

/** An object; keys besides those of `entries` are left out. */
export function objectOf<E extends v.ObjectEntries>(entries: E) {
  return v.object(entries, ({ expected }) =>
    expected === "Object" ? "an object" : `${expected} to be there`,
  );
}

export function listOf<S extends v.GenericSchema>(item: S) {
  return v.array(item, "an array");
}

export function pairOf<A extends v.GenericSchema, B extends v.GenericSchema>(first: A, second: B) {
  return v.tuple([first, second], "an array of two");
}

/** An object of any keys. */
export function recordOf<K extends v.GenericSchema<string, string>, S extends v.GenericSchema>(
  key: K,
  item: S,
) {
  return v.record(key, item, "an object");
}

/** What a leaf takes, or null; its message says so too. */
export function orNull<S extends v.GenericSchema>(leaf: (or: string) => S) {
  return v.nullable(leaf(" or null"));
}

/** What may be left out. */
export function maybe<S extends v.GenericSchema>(item: S) {
  return v.exactOptional(item);
}
