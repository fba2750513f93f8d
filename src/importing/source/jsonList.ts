/** What an item of a list says, in its order; values may be objects. */
export type Entries = readonly (readonly [key: string, value: unknown])[];

/** A table found in JSON: items that say their keys, or rows of cells under a head. */
export type JsonList =
  | { readonly name: string; readonly items: Iterable<Entries> }
  | {
      readonly name: string;
      readonly head: readonly string[] | undefined;
      readonly rows: readonly unknown[][];
    };
