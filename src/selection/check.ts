/**
 * The check of a frozen link: FNV-1a 32 over the query's UTF-8 bytes, the last three base36 characters.
 *
 * @param query the link's query before `&k=`, without `?`
 */
export function linkCheck(query: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(query)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(3, "0").slice(-3);
}
