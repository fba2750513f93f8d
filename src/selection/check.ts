import { fnv1a } from "../domain/fnv1a.ts";

/**
 * The check of a frozen link: FNV-1a 32 over the query's UTF-8 bytes, the last three base36 characters.
 *
 * @param query the link's query before `&k=`, without `?`
 */
export function linkCheck(query: string): string {
  return fnv1a(query).toString(36).padStart(3, "0").slice(-3);
}
