const MOST_WORDS = 10;

/** The first of the texts that is short enough for a headline, else the last. */
export function inTenWords(...texts: readonly string[]): string {
  return texts.find((text) => text.split(" ").length <= MOST_WORDS) ?? texts.at(-1) ?? "";
}
