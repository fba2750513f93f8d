import { isRecord } from "./isRecord.ts";
import type { JsonList } from "./jsonList.ts";
import { ownValue } from "./ownValue.ts";

/** What a place in a list of the best says of its player, besides the figure; the first list that says it holds. */
const FACTS = [
  "ParticipantName",
  "TeamName",
  "ParticipantCountryCode",
  "Positions",
  "MinutesPlayed",
  "MatchesPlayed",
];

/** FotMob's lists of the best, `{"TopLists": [{"StatName", "StatList": [{…}]}]}`, as one: a column a statistic. */
export function topLists(record: object, path: string): JsonList | undefined {
  const lists = ownValue(record, "TopLists");
  if (!Array.isArray(lists) || lists.length === 0 || !lists.every(isTopList)) return undefined;
  const players = new Map<string, Map<string, unknown>>();
  for (const list of lists) {
    for (const place of list.StatList) {
      const player = players.get(playerOf(place)) ?? new Map<string, unknown>();
      players.set(playerOf(place), player);
      for (const fact of FACTS)
        if ((player.get(fact) ?? null) === null) player.set(fact, ownValue(place, fact));
      player.set(list.StatName, ownValue(place, "StatValue"));
    }
  }
  return { name: path, items: [...players.values()].map((player) => [...player]) };
}

function isTopList(
  list: unknown,
): list is { readonly StatName: string; readonly StatList: readonly unknown[] } {
  return typeof ownValue(list, "StatName") === "string" && Array.isArray(ownValue(list, "StatList"));
}

/** FotMob spells the key of a player's id in two ways. */
function playerOf(place: unknown): string {
  const id = ownValue(place, "ParticiantId") ?? ownValue(place, "ParticipantId");
  const by = [
    id ?? ownValue(place, "ParticipantName"),
    ownValue(place, "TeamId") ?? ownValue(place, "TeamName"),
  ];
  return isRecord(place) ? JSON.stringify(by) : "";
}
