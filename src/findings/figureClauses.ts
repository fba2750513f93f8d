import type { ComparedMetric, Comparison } from "../comparison/comparison.ts";
import type { DatasetHead } from "../domain/dataset.ts";
import type { FindingWords } from "../messages/findingMessages.ts";
import { competitionSeason } from "./caption.ts";
import { numberKind, type NumberKind } from "./figureText.ts";
import { lowestFirst, type Ranked } from "./ranked.ts";
import { where } from "./where.ts";

/** What a sentence tells: its clauses, and who is set against whom in them. */
export interface Told {
  readonly clauses: readonly string[];
  readonly subject: Ranked;
  readonly more: readonly Ranked[];
}

/**
 * The lowest figure, then who has the same and who has more, each with the number and the competition.
 *
 * @param highestFirst at least one
 */
export function figureClauses(
  comparison: Comparison,
  compared: ComparedMetric,
  highestFirst: readonly Ranked[],
  words: FindingWords,
): Told | undefined {
  const [subject] = lowestFirst(highestFirst);
  if (subject === undefined) return undefined;
  const context = speech(comparison, compared, words);
  const others = highestFirst.filter(({ slot }) => slot !== subject.slot);
  const same = others.filter(({ text }) => text === subject.text);
  const more = others.filter(({ text }) => text !== subject.text);
  const clauses = [
    opening(subject, context),
    ...clause("same", same, subject, context),
    ...clause("more", more, subject, context),
  ];
  return { clauses, subject, more };
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
      return player === undefined || player.state === "missing" ? undefined : player.dataset;
    },
    withSeason: new Set(comparison.datasets.map(({ season }) => season.label)).size > 1,
  };
}

function opening(subject: Ranked, context: Speech): string {
  const { words, kind, noun } = context;
  const { player, detail } = named(subject, context);
  const values = {
    player: detail === undefined ? player : subject.label,
    value: subject.text,
    noun,
    where: place(subject, context),
    count: Math.round(subject.value),
  };
  return words.say(`sentence.start.${kind}`, values);
}

/** "van Dijk (76.8) and Jones (75.4) average more in the Premier League and Messi (74.0) in La Liga". */
function clause(
  what: "same" | "more",
  players: readonly Ranked[],
  subject: Ranked,
  context: Speech,
): readonly string[] {
  if (players.length === 0) return [];
  const { words, kind } = context;
  const places = [...new Set(players.map((player) => place(player, context)))];
  const here = places.length === 1 && places[0] === place(subject, context);
  const parts = places.map((where, index) => {
    const there = players.filter((player) => place(player, context) === where);
    const people = words.list(there.map((player) => withValue(player, context)));
    const said =
      index === 0 ? words.say(`sentence.${what}.${kind}`, { players: people, count: there.length }) : people;
    return here ? said : `${said} ${where}`;
  });
  return [words.list(parts)];
}

function place(player: Ranked, { dataset, words, withSeason }: Speech): string {
  const head = dataset(player);
  return head === undefined ? "" : where(head, words, withSeason);
}

/** "Jones (75.4)"; "van Dijk (Liverpool, 76.8)" where a detail tells him apart. */
function withValue(ranked: Ranked, context: Speech): string {
  const { words } = context;
  const { player, detail } = named(ranked, context);
  const value =
    detail === undefined ? ranked.text : words.say("sentence.detail", { detail, value: ranked.text });
  return words.say("sentence.named", { player, value });
}

/** "van Dijk (Liverpool)" in its parts; a competition or season in the brackets is left out: the sentence says where. */
function named(ranked: Ranked, { dataset, withSeason }: Speech): { player: string; detail?: string } {
  const [, player, detail] = /^(.+) \((.+)\)$/.exec(ranked.label) ?? [];
  if (player === undefined || detail === undefined) return { player: ranked.label };
  const head = dataset(ranked);
  const place = head && [competitionSeason(head), ...(withSeason ? [head.season.label] : [])];
  return place?.includes(detail) ? { player } : { player, detail };
}
