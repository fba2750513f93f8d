declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type PlayerId = Branded<string, "PlayerId">;
export type DatasetId = Branded<string, "DatasetId">;
export type ClubId = Branded<string, "ClubId">;
export type MetricId = Branded<string, "MetricId">;
/** First twelve hex digits of the SHA-256 of a dataset's served files; names the folder they are kept under. */
export type DataHash = Branded<string, "DataHash">;

/** Playing time in minutes; above zero, so a rate always exists. */
export type Minutes = Branded<number, "Minutes">;
/** A count divided by 90s played. Not comparable with a raw total. */
export type Per90 = Branded<number, "Per90">;

/** What every id is spelled with: words of small ASCII letters and digits, joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** `<competition>-<season start>`, with `-<source>` after it when a second source covers the same season. */
export const DATASET_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*-\d{4}(?:-[a-z0-9]+)*$/;
/** An ISO calendar date; months and days are checked by `isIsoDate`. */
export const ISO_DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
