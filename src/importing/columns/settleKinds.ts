import { METRIC_BY_ID } from "../../domain/metrics.ts";
import { lessSure, withGuess, type Draft } from "./draft.ts";
import { figureKind } from "./figureKind.ts";
import { timesMinutes, type TimePlayed } from "./timesMinutes.ts";

/**
 * Tells counts from rates and shares: by arithmetic against the counts and minutes of the table, by name, by the cells.
 *
 * @param time played by each row; undefined where the table does not say
 */
export function settleKinds(drafts: readonly Draft[], time: TimePlayed | undefined): readonly Draft[] {
  return drafts.map(
    (draft) => (time === undefined ? undefined : proved(draft, drafts, time)) ?? guessed(draft, time),
  );
}

/** Per 90 minutes because it is some count of the table over minutes. */
function proved(draft: Draft, drafts: readonly Draft[], time: TimePlayed): Draft | undefined {
  const { meaning } = draft.guess;
  if (draft.profile.whole || draft.saysPer90 || !isRate(draft)) return undefined;
  for (const base of drafts) {
    if (base === draft || base.saysPer90 || !mayBeCount(base, draft)) continue;
    const rows = timesMinutes(base.profile, draft.profile, time);
    if (rows === undefined) continue;
    const why = { code: "times-minutes", other: base.column.name, rows } as const;
    return {
      ...withGuess(draft, {
        meaning: { ...meaning, kind: "per90" } as typeof meaning,
        confidence: "certain",
        why,
      }),
    };
  }
  return undefined;
}

function isRate({ guess: { meaning } }: Draft): boolean {
  if (meaning.as === "own") return meaning.kind !== "share";
  return meaning.as === "metric" && METRIC_BY_ID.get(meaning.metric)?.unit === "count";
}

/** The same metric by another column; or whole numbers that are a figure at all. */
function mayBeCount({ guess, profile }: Draft, { guess: rate }: Draft): boolean {
  const { meaning } = guess;
  if (meaning.as !== "metric" && meaning.as !== "own") return false;
  const same =
    meaning.as === "metric" && rate.meaning.as === "metric" && meaning.metric === rate.meaning.metric;
  return same || (profile.whole && profile.least >= 0);
}

function guessed(draft: Draft, time: TimePlayed | undefined): Draft {
  const { meaning, confidence, why } = draft.guess;
  const metric = meaning.as === "metric" ? METRIC_BY_ID.get(meaning.metric) : undefined;
  if (meaning.as !== "metric" || metric === undefined) return draft;
  const kind = figureKind(metric, draft.saysPer90, draft.profile, time);
  const { numbers, filled } = draft.profile;
  const patchy = numbers < 0.8 * filled;
  return withGuess(draft, {
    meaning: { ...meaning, kind: kind.kind, times: kind.times },
    confidence: patchy ? "unsure" : lessSure(confidence, kind.confidence ?? "certain"),
    why: kind.why ?? why,
  });
}
