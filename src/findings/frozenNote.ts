import type { Release } from "../data/parseRelease.ts";
import type { FrozenWords } from "../messages/frozenMessages.ts";

/**
 * What a chart of a frozen link says of its data: release and date, and whether there is newer; or that it was withdrawn.
 *
 * @param newest tag of the newest release; undefined where that is not known
 */
export function frozenNote(frozen: Release, newest: string | undefined, words: FrozenWords): string {
  const { release, date, withdrawn } = frozen;
  if (withdrawn !== undefined) {
    const { reason } = withdrawn;
    return words.say("frozen.withdrawn", { release, reason, date: words.date(withdrawn.date) });
  }
  const of = words.say("frozen.of", { release, date: words.date(date) });
  if (newest === undefined) return of;
  return `${of} ${newest === release ? words.say("frozen.newest") : words.say("frozen.newer", { newest })}`;
}
