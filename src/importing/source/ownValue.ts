import { isRecord } from "./isRecord.ts";

/** What a JSON object says under a key; undefined for other values, and for what objects have without saying it. */
export function ownValue(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
