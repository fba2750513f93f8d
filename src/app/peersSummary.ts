import type { PeerSet } from "../comparison/comparison.ts";
import { competitionSeason, whoText } from "../findings/caption.ts";
import { words } from "./pageWords.ts";

/** "centre-backs, Premier League and Serie A 2017/18, 900+ minutes · 128 players". */
export function peersSummary({ who, datasets, minMinutes, under, size }: PeerSet): string {
  const parts = [
    whoText(who, words),
    ...bySeason(datasets),
    ...(under === undefined ? [] : [words.say("builder.peers.under", { age: under })]),
    words.say("builder.peers.minutes", { minutes: minMinutes }),
  ];
  return `${parts.join(", ")} · ${words.say("builder.peers.size", { count: size })}`;
}

/** The competitions of a season together, its label once: "Premier League and Serie A 2017/18". */
function bySeason(datasets: PeerSet["datasets"]): readonly string[] {
  const labels = [...new Set(datasets.map(({ season }) => season.label))];
  return labels.map((label) => {
    const inSeason = datasets.filter(({ season }) => season.label === label);
    const [only, ...more] = inSeason;
    if (only !== undefined && more.length === 0) return competitionSeason(only);
    return `${words.list(inSeason.map(({ competition }) => competition.name))} ${label}`;
  });
}
