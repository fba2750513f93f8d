import type { ComparedMetric, Comparison, PeerSet, Standing } from "../comparison/comparison.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { whoText } from "./caption.ts";
import type { Told } from "./figureClauses.ts";
import { numberKind } from "./figureText.ts";
import { ordinal } from "./ordinal.ts";
import type { Ranked } from "./ranked.ts";
import { where } from "./where.ts";

/**
 * The lowest percentile and among whom it is taken, then who is in the same and who in a higher one, each with the
 * figure behind it.
 *
 * @returns undefined when nobody stands among peers
 */
export function percentileClauses(
  comparison: Comparison,
  compared: ComparedMetric,
  ranks: readonly Ranked[],
  words: FindingWords,
): Told | undefined {
  const { peers } = comparison;
  const { noun, direction } = compared.metric;
  const highestFirst = ranks
    .flatMap((player) => withStanding(player, comparison, compared, words))
    .toSorted((a, b) => b.standing.percentile - a.standing.percentile);
  const subject = highestFirst.at(-1);
  if (subject === undefined || peers.state !== "group") return undefined;
  const others = highestFirst.slice(0, -1);
  const same = others.filter(({ nth }) => nth === subject.nth);
  const more = others.filter(({ nth }) => nth !== subject.nth);
  const clauses = [
    opening(subject, peers, noun, words),
    ...clause("same.pct", same, ({ figure }) => figure, words),
    ...clause(
      "more.share",
      more,
      (one) => words.say("sentence.detail", { detail: one.nth, value: one.figure }),
      words,
    ),
    ...(direction === "lower" ? [words.say("sentence.lower")] : []),
  ];
  return { clauses, subject: subject.player, more: more.map(({ player }) => player) };
}

interface Stood {
  readonly player: Ranked;
  readonly standing: Standing;
  /** "88th". */
  readonly nth: string;
  /** "52.9 per 90". */
  readonly figure: string;
}

function withStanding(
  player: Ranked,
  { numbers }: Comparison,
  { metric, figures }: ComparedMetric,
  words: FindingWords,
): readonly Stood[] {
  const found = figures[player.slot];
  const standing = found?.state === "value" ? found.standing : undefined;
  if (standing === undefined) return [];
  const perNinety = numberKind(metric, numbers) === "rate";
  const figure = perNinety ? words.say("sentence.per90", { value: player.text }) : player.text;
  return [{ player, standing, nth: ordinal(whole(standing.percentile), words), figure }];
}

/** Nobody is in the 0th or in the 100th percentile. */
function whole(percentile: number): number {
  return Math.min(99, Math.max(1, Math.round(percentile)));
}

function opening(
  { player, standing, nth, figure }: Stood,
  peers: PeerSet,
  noun: string,
  words: FindingWords,
): string {
  const seasons = new Set(peers.datasets.map(({ season }) => season.label));
  return words.say(standing.member ? "sentence.start.pct" : "sentence.start.pct.outside", {
    player: player.label,
    nth,
    count: words.number(standing.of, 0),
    who: peers.who === "all" ? words.say("sentence.who.all") : whoText(peers.who, words),
    where: words.list(peers.datasets.map((dataset) => where(dataset, words, seasons.size > 1))),
    noun,
    value: figure,
  });
}

function clause(
  key: "same.pct" | "more.share",
  players: readonly Stood[],
  value: (one: Stood) => string,
  words: FindingWords,
): readonly string[] {
  if (players.length === 0) return [];
  const named = players.map((one) =>
    words.say("sentence.named", { player: one.player.label, value: value(one) }),
  );
  return [words.say(`sentence.${key}`, { players: words.list(named), count: players.length })];
}
