import { isRecord } from "./isRecord.ts";
import type { Entries } from "./jsonList.ts";

/** An object of a list, and what stands around it. */
export interface Item {
  readonly record: object;
  readonly context: Entries;
}

/**
 * The items of an object that is a table by its keys, `{"123": {…}, "124": {…}}`, or lists by them,
 * `{"Arsenal": [{…}], "Chelsea": [{…}]}`. The key is one more column, "key".
 *
 * @returns undefined where its members are not alike
 */
export function keyedItems(record: object): readonly Item[] | undefined {
  const members = Object.entries(record).map(([key, member]) => {
    const records: readonly unknown[] = Array.isArray(member) ? member : [member];
    return { key, records };
  });
  const firsts = members.map(({ records }) => records[0]);
  const share = Object.values(record).some(Array.isArray) ? 0.8 : 0.5;
  if (members.length < 2 || !firsts.every(isRecord) || !areAlike(firsts, share)) return undefined;
  return members.flatMap(({ key, records }) => {
    const context: Entries = [["key", key]];
    return records.filter(isRecord).map((one) => ({ record: one, context }));
  });
}

/** Whether each says what the first says, in this share of the keys of both. */
function areAlike(records: readonly object[], share: number): boolean {
  const [first = {}, ...rest] = records;
  const keys = Object.keys(first);
  return rest.every((one) => {
    const most = Math.max(keys.length, Object.keys(one).length);
    return most > 0 && keys.filter((key) => Object.hasOwn(one, key)).length >= share * most;
  });
}
