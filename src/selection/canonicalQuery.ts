import { LINK_WRITERS } from "./linkWriters.ts";
import { encodeText } from "./encodeText.ts";
import type { Selection } from "./selection.ts";

/** The one spelling of a selection, without `?` and without the check; what the check is taken over. */
export function canonicalQuery(selection: Selection): string {
  const known = [...LINK_WRITERS].flatMap(([key, write]) => {
    const value = write(selection);
    return value === undefined ? [] : [`${key}=${value}`];
  });
  return [...known, ...selection.rest.map(formatPair)].join("&");
}

/** An unknown key and its value, as the link carries them. */
export function formatPair([key, value]: readonly [key: string, value: string]): string {
  return `${encodeText(key)}=${encodeText(value)}`;
}
