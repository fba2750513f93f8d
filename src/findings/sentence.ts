import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { numberKind, type NumberKind } from "./figureText.ts";
import { lowestFirst, ranked, type Ranked } from "./ranked.ts";
import { startOfSentence } from "./startOfSentence.ts";
import { where } from "./where.ts";

/**
 * A plain-text sentence like a report's, on the first metric that any player has a figure for: the lowest first,
 * then who averages the same and who averages more, each with the number and the competition.
 *
 * @returns undefined when there is nothing to say
 */
export function sentence(comparison: Comparison, words: FindingWords): string | undefined {
  const compared = comparison.metrics.find(({ figures }) => figures.some(({ state }) => state === "value"));
  if (compared === undefined) return undefined;
  const highestFirst = ranked(comparison, compared, words);
  const [subject] = lowestFirst(highestFirst);
  if (subject === undefined) return undefined;
  const others = highestFirst.filter(({ slot }) => slot !== subject.slot);
  const context = speech(comparison, compared, words);
  const same = others.filter(({ text }) => text === subject.text);
  const more = others.filter(({ text }) => text !== subject.text);
  const clauses = [clause("same", same, subject, context), clause("more", more, subject, context)];
  const spoken = [opening(subject, context), ...clauses.filter((text) => text !== "")].join("; ");
  return `${startOfSentence(spoken, words.locale)}.`;
}

interface Speech {
  readonly words: FindingWords;
  readonly kind: NumberKind;
  readonly noun: string;
  readonly dataset: (player: Ranked) => DatasetHead | undefined;
  readonly withSeason: boolean;
}

function speech(comparison: Comparison, { metric }: ComparedMetric, words: FindingWords): Speech {
  return {
    words,
    kind: numberKind(metric, comparison.numbers),
    noun: metric.noun,
    dataset: ({ slot }) => {
      const player = comparison.players[slot];
      return player?.state === "found" ? player.dataset : undefined;
    },
    withSeason: new Set(comparison.datasets.map(({ season }) => season.label)).size > 1,
  };
}

function opening(subject: Ranked, context: Speech): string {
  const { words, kind, noun } = context;
  const { label: player, text: value } = subject;
  const values = { player, value, noun, where: place(subject, context), count: Math.round(subject.value) };
  return words.say(`sentence.start.${kind}`, values);
}

/** "van Dijk (76.8) and Jones (75.4) average more in the Premier League"; "" for nobody. */
function clause(what: "same" | "more", players: readonly Ranked[], subject: Ranked, context: Speech): string {
  if (players.length === 0) return "";
  const { words, kind } = context;
  const places = new Set(players.map((player) => place(player, context)));
  const apart = places.size > 1;
  const named = players.map((player) => {
    const values = { ...withDetail(player, words), competition: place(player, context) };
    return words.say(apart ? "sentence.named.where" : "sentence.named", values);
  });
  const verb = words.say(`sentence.${what}.${kind}`, { players: words.list(named), count: players.length });
  const [shared = ""] = places;
  return apart || shared === place(subject, context) ? verb : `${verb} ${shared}`;
}

function place(player: Ranked, { dataset, words, withSeason }: Speech): string {
  const head = dataset(player);
  return head === undefined ? "" : where(head, words, withSeason);
}

/** "van Dijk (Liverpool)" brings its own brackets, which then hold the number too. */
function withDetail({ label, text }: Ranked, words: FindingWords): { player: string; value: string } {
  const [, player, detail] = /^(.+) \((.+)\)$/.exec(label) ?? [];
  if (player === undefined || detail === undefined) return { player: label, value: text };
  return { player, value: words.say("sentence.detail", { detail, value: text }) };
}
