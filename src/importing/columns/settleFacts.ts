import { withGuess, type Draft } from "./draft.ts";
import type { Fact } from "./meaning.ts";

/** Leaves one column to each fact, the best named; and finds the players by the cells where no name says who they are. */
export function settleFacts(drafts: readonly Draft[]): readonly Draft[] {
  const best = new Map<Fact, Draft>();
  for (const draft of drafts) {
    const { meaning } = draft.guess;
    if (meaning.as !== "fact") continue;
    const so = best.get(meaning.fact);
    if (so === undefined || better(draft, so)) best.set(meaning.fact, draft);
  }
  const single = drafts.map((draft) => {
    const { meaning } = draft.guess;
    const winner = meaning.as === "fact" ? best.get(meaning.fact) : undefined;
    return winner === undefined || winner === draft ? draft : sameFact(draft, winner);
  });
  return withPositions(withPlayers(single));
}

function better(a: Draft, b: Draft): boolean {
  if (a.profile.filled > 0 !== b.profile.filled > 0) return a.profile.filled > 0;
  return a.rank < b.rank;
}

function sameFact(draft: Draft, { column }: Draft): Draft {
  const why = { code: "same-as", other: column.name } as const;
  return withGuess(draft, { meaning: { as: "left-out" }, confidence: "likely", why });
}

function withPlayers(drafts: readonly Draft[]): readonly Draft[] {
  const has = (fact: Fact) => drafts.some(({ guess: { meaning } }) => isFact(meaning, fact));
  if (has("player") || (has("first-name") && has("last-name"))) return drafts;
  const full = drafts.find(({ guess: { meaning } }) => isFact(meaning, "full-name"));
  const last = drafts.find(({ guess: { meaning } }) => isFact(meaning, "last-name"));
  const player = full ?? last ?? mostNames(drafts);
  return drafts.map((draft) => (draft === player ? taken(draft, "player") : draft));
}

/** The column with the most different names in it, if most of its rows differ. */
function mostNames(drafts: readonly Draft[]): Draft | undefined {
  const names = drafts.filter(({ guess, profile: { texts, filled } }) => {
    const letters = [...texts].filter((text) => /\p{L}{2}/u.test(text) && !/^https?:|@/.test(text)).length;
    return guess.why.code === "text" && letters > 0 && letters > 0.6 * filled;
  });
  return names.toSorted((a, b) => b.profile.texts.size - a.profile.texts.size)[0];
}

const POSITION =
  /^(?:gk|gkp|df|mf|fw|def|mid|fwd|g|d|m|f|cb|[lr]w?b|[acdlr]?[md]mf?|[lr]w|cf|st)(?:[ ,/;-].*)?$/i;

function withPositions(drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.some(({ guess: { meaning } }) => isFact(meaning, "position"))) return drafts;
  const positions = drafts.find(
    ({ guess, profile: { texts } }) =>
      guess.why.code === "text" && texts.size > 0 && [...texts].every((text) => POSITION.test(text)),
  );
  return drafts.map((draft) => (draft === positions ? taken(draft, "position") : draft));
}

function taken(draft: Draft, fact: Fact): Draft {
  return withGuess(draft, { meaning: { as: "fact", fact }, confidence: "unsure", why: { code: "values" } });
}

function isFact(meaning: Draft["guess"]["meaning"], fact: Fact): boolean {
  return meaning.as === "fact" && meaning.fact === fact;
}
