import { FROZEN_WRITERS, LINK_WRITERS } from "./linkWriters.ts";
import { encodeText } from "./encodeText.ts";
import type { Selection } from "./selection.ts";

/**
 * The one spelling of a selection, without `?` and without the check; what the check is taken over. A live link leaves
 * defaults out, a frozen one writes them.
 */
export function canonicalQuery(selection: Selection): string {
  return spelledBy(selection, selection.release === undefined ? new Map() : FROZEN_WRITERS);
}

/** The spelling that leaves defaults out, of a frozen selection too: the first frozen links were written so. */
export function shortQuery(selection: Selection): string {
  return spelledBy(selection, new Map());
}

function spelledBy(selection: Selection, instead: typeof LINK_WRITERS): string {
  const known = [...LINK_WRITERS].flatMap(([key, write]) => {
    const value = (instead.get(key) ?? write)(selection);
    return value === undefined ? [] : [`${key}=${value}`];
  });
  return [...known, ...selection.rest.map(formatPair)].join("&");
}

/** An unknown key and its value, as the link carries them. */
export function formatPair([key, value]: readonly [key: string, value: string]): string {
  return `${encodeText(key)}=${encodeText(value)}`;
}
