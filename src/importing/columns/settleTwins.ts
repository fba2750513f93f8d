import { doubt, withGuess, type Draft } from "./draft.ts";
import { timesMinutes, type TimePlayed } from "./timesMinutes.ts";
import { ownLabel } from "./unknownColumn.ts";

/**
 * Leaves one column to each metric. Of a count and its rate the count stays, for it gives intervals; without time
 * played the rate. Of two of a kind the better named stays: the other says the same, or becomes a metric of its own.
 */
export function settleTwins(drafts: readonly Draft[], time: TimePlayed | undefined): readonly Draft[] {
  return withoutRates(withoutDoubles(drafts), time);
}

function withoutDoubles(drafts: readonly Draft[]): readonly Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = keyOf(draft, true);
    const so = key === undefined ? undefined : best.get(key);
    if (key !== undefined && (so === undefined || doubt(draft) < doubt(so))) best.set(key, draft);
  }
  return drafts.map((draft) => {
    const winner = best.get(keyOf(draft, true) ?? "");
    return winner === undefined || winner === draft ? draft : beside(draft, winner);
  });
}

function beside(draft: Draft, winner: Draft): Draft {
  const { meaning } = draft.guess;
  if (sameCells(draft, winner)) return sameAs(draft, winner);
  if (meaning.as !== "metric") return draft;
  const { kind, times } = meaning;
  const own = { as: "own", label: ownLabel(draft.column), kind, times } as const;
  const why = { code: "similar-name", other: winner.column.name } as const;
  return withGuess(draft, { meaning: own, confidence: "unsure", why });
}

function withoutRates(drafts: readonly Draft[], time: TimePlayed | undefined): readonly Draft[] {
  const kept = time === undefined ? "per90" : "total";
  const keepers = new Map(
    drafts.flatMap((draft) => (kindOf(draft) === kept ? [[keyOf(draft, false) ?? "", draft] as const] : [])),
  );
  return drafts.map((draft) => {
    const left = kept === "total" ? "per90" : "total";
    const keeper =
      kindOf(draft) === left
        ? (keepers.get(keyOf(draft, false) ?? "") ?? provedBy(draft, drafts))
        : undefined;
    return keeper === undefined || kindOf(keeper) !== kept ? draft : rateOf(draft, keeper, time);
  });
}

/** A column nobody knows that arithmetic proved to be the rate of another. */
function provedBy({ guess: { meaning, why } }: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (meaning.as !== "own" || why.code !== "times-minutes") return undefined;
  return drafts.find(({ column }) => column.name === why.other);
}

function rateOf(draft: Draft, keeper: Draft, time: TimePlayed | undefined): Draft {
  const rows = time === undefined ? undefined : timesMinutes(keeper.profile, draft.profile, time);
  const why = {
    code: "same-as",
    other: keeper.column.name,
    ...(rows === undefined ? {} : { rows }),
  } as const;
  const confidence = rows === undefined ? "likely" : "certain";
  return withGuess(draft, { meaning: { as: "left-out" }, confidence, why });
}

function sameAs(draft: Draft, { column }: Draft): Draft {
  const why = { code: "same-as", other: column.name } as const;
  return withGuess(draft, { meaning: { as: "left-out" }, confidence: "certain", why });
}

function sameCells({ profile: a }: Draft, { profile: b }: Draft): boolean {
  return a.numbers === b.numbers && a.values.every((value, i) => value === b.values[i]);
}

function kindOf({ guess: { meaning } }: Draft): string | undefined {
  return meaning.as === "metric" || meaning.as === "own" ? meaning.kind : undefined;
}

/** One for all columns of one metric, or of one own name; of one kind where asked so. */
function keyOf(draft: Draft, ofKind: boolean): string | undefined {
  const { meaning } = draft.guess;
  if (meaning.as !== "metric" && meaning.as !== "own") return undefined;
  const name = meaning.as === "metric" ? `metric ${meaning.metric}` : `own ${meaning.label.toLowerCase()}`;
  return ofKind ? `${name} ${meaning.kind === "per90" ? "per90" : ""}` : name;
}
