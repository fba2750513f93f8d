/** The first letter as a sentence starts: "van Dijk" gives "Van Dijk". */
export function startOfSentence(text: string, locale: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
