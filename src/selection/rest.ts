import { formatPair } from "./canonicalQuery.ts";
import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";

const MAX_REST = 600;

/** The unknown keys that survive a re-share: in order, while they fit 600 characters of the link. */
export function keepRest(pairs: Selection["rest"], badFor: (key: string) => Bad): Selection["rest"] {
  let length = 0;
  return pairs.filter((pair) => {
    const [key, value] = pair;
    const next = length + formatPair(pair).length + 1;
    if (next > MAX_REST) badFor(key)("too-long", value);
    else if (!isTracking(key)) badFor(key)("unknown-key", value);
    if (next <= MAX_REST) length = next;
    return next <= MAX_REST;
  });
}

/** Keys that services add to any link they pass on. */
export function isTracking(key: string): boolean {
  return /^(?:utm_.*|fbclid|gclid|ref)$/.test(key);
}
