import * as v from "valibot";
import {
  DATASET_ID_PATTERN,
  ID_PATTERN,
  type DataHash,
  type DatasetId,
  type MetricId,
  type Minutes,
  type PlayerId,
} from "../domain/ids.ts";
import { isIsoDate } from "./isIsoDate.ts";

// Schemas are made when they are asked for: the embed, which proves nothing, then drops them and their library.
// `or` goes on where what is expected ends: see `orNull`.

const ID = "an id of small letters, digits and hyphens";

export const playerId = () => spelled<PlayerId>(ID_PATTERN, ID);
export const metricId = (or = "") => spelled<MetricId>(ID_PATTERN, ID + or);
export const plainId = () => spelled<string>(ID_PATTERN, ID);
export const datasetId = () =>
  spelled<DatasetId>(DATASET_ID_PATTERN, "a dataset id, <competition>-<season start>", 40);
export const dataHash = () => spelled<DataHash>(/^[0-9a-f]{12}$/, "a hash of twelve hex digits");
export const releaseTag = () =>
  spelled<string>(/^[a-z0-9-]{1,40}$/, "a release tag of small letters, digits and hyphens");
export const webAddress = (or = "") => spelled<string>(/^https?:\/\/[^\s<>"]+$/, `an http address${or}`, 500);

/** The words people read: names, labels, sources. */
export const label = () => text(120);

export function isoDate(or = "") {
  const expected = `a date that exists, as YYYY-MM-DD${or}`;
  return v.pipe(v.string(expected), v.check(isIsoDate, expected));
}

export function count(or = "") {
  const expected = `a whole number from zero${or}`;
  return v.pipe(v.number(expected), v.safeInteger(expected), v.minValue(0, expected));
}

/** Below zero too. */
export function wholeNumber(or = "") {
  const expected = `a whole number${or}`;
  return v.pipe(v.number(expected), v.safeInteger(expected));
}

export function minutes(or = "") {
  const expected = `minutes above zero${or}`;
  return v.pipe(
    v.number(expected),
    v.finite(expected),
    v.gtValue(0, expected),
    v.transform((proved) => proved as Minutes),
  );
}

export function figure(or = "") {
  const expected = `a number${or}`;
  return v.pipe(v.number(expected), v.finite(expected));
}

export const flag = () => v.boolean("true or false");

/** Any text, empty too. */
export const anyText = () => v.string("text");

/** Text that is there: not blank, at most `most` characters. */
export function text(most: number) {
  const expected = `text of 1 to ${most} characters`;
  return v.pipe(
    v.string(expected),
    v.maxLength(most, expected),
    v.check((written) => written.trim() !== "", expected),
  );
}

export function oneOf<const T extends string>(words: readonly T[]) {
  const expected = words.length === 1 ? words.join() : `one of ${words.join(", ")}`;
  return (or = "") => v.picklist(words, expected + or);
}

/** Text that a pattern proves to be a `T`. */
export function spelled<T extends string>(pattern: RegExp, expected: string, most = 120) {
  return v.pipe(
    v.string(expected),
    v.maxLength(most, expected),
    v.regex(pattern, expected),
    v.transform((proved) => proved as T),
  );
}
