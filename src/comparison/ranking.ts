import type { Direction } from "../domain/metric.ts";
import { rank } from "../statistics/rank.ts";
import { standing } from "../statistics/standing.ts";
import type { ComparedPlayer, Figure } from "./comparison.ts";

/** Someone to be drawn in a ranking. */
export interface Candidate {
  readonly player: ComparedPlayer;
  readonly figure: Figure;
  /** Of the comparison; undefined for one who was not chosen. */
  readonly slot: number | undefined;
  /** Index among the ranked; undefined for an outsider. */
  readonly member: number | undefined;
}

/** A place among the ranked: 1 is first, equals share it. */
export interface Place {
  readonly rank: number;
  readonly tied: boolean;
  /** False for an outsider: the place is the one he would have, and nobody's place moves for it. */
  readonly member: boolean;
}

/** One line of a ranking. */
export interface RankedRow extends Candidate {
  /** Undefined for a gap, and for the median of a group, which is nobody. */
  readonly place: Place | undefined;
  /** How many of the ranked stand between the line above and this one and are not drawn. */
  readonly skipped: number;
}

/**
 * Puts those to be drawn in order among all who are ranked: the most first, the least where lower is better. Of
 * equals the chosen come first, in slot order; who has no figure comes last.
 *
 * @param values of all who are ranked, in the unit of the candidates' figures; NaN where there is none
 */
export function ranking(
  values: Float64Array,
  direction: Direction,
  candidates: readonly Candidate[],
): readonly RankedRow[] {
  const known = values.filter((value) => !Number.isNaN(value));
  const drawn = new Set(candidates.map(({ member }) => member));
  const hidden = values.filter((value, index) => !Number.isNaN(value) && !drawn.has(index));
  const sign = direction === "lower" ? 1 : -1;
  const inOrder = [
    ...candidates.filter(hasValue).toSorted((a, b) => sign * (valueOf(a) - valueOf(b)) || chosenFirst(a, b)),
    ...candidates.filter((one) => !hasValue(one)).toSorted(chosenFirst),
  ];
  let passed = 0;
  return inOrder.map((candidate) => {
    const ahead = hasValue(candidate) ? rank(valueOf(candidate), hidden, direction) - 1 : passed;
    const row = { ...candidate, place: placeOf(candidate, known, direction), skipped: ahead - passed };
    passed = ahead;
    return row;
  });
}

/**
 * The first of all who are ranked: the most first, the least where lower is better; of equals those who played more,
 * then the earlier ones.
 *
 * @param values NaN where there is no figure; such are left out
 * @param minutes of each
 * @returns indices into `values`, at most `count`
 */
export function firstOf(
  values: Float64Array,
  minutes: readonly number[],
  direction: Direction,
  count: number,
): readonly number[] {
  const sign = direction === "lower" ? 1 : -1;
  const known = [...values.keys()].filter((index) => !Number.isNaN(values[index]));
  const by = (numbers: ArrayLike<number>, a: number, b: number) => (numbers[a] ?? 0) - (numbers[b] ?? 0);
  return known.toSorted((a, b) => sign * by(values, a, b) || by(minutes, b, a) || a - b).slice(0, count);
}

function placeOf(candidate: Candidate, known: Float64Array, direction: Direction): Place | undefined {
  const { player, figure, member } = candidate;
  if (figure.state === "gap" || player.state !== "found") return undefined;
  const equals = standing(figure.value, known).equal - (member === undefined ? 0 : 1);
  return { rank: rank(figure.value, known, direction), tied: equals > 0, member: member !== undefined };
}

function hasValue({ figure }: Candidate): boolean {
  return figure.state === "value";
}

function valueOf({ figure }: Candidate): number {
  return figure.state === "value" ? figure.value : NaN;
}

/** The chosen in slot order, then the others in theirs. */
function chosenFirst(a: Candidate, b: Candidate): number {
  if (a.slot !== undefined || b.slot !== undefined) return (a.slot ?? Infinity) - (b.slot ?? Infinity);
  return (a.member ?? 0) - (b.member ?? 0);
}
