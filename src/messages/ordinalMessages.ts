/** Whole numbers as the places they are. */
export const ordinalMessages = {
  "nth.1": "{place}st",
  "nth.2": "{place}nd",
  "nth.3": "{place}rd",
  "nth.n": "{place}th",
} as const;
