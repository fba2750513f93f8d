/** How a language writes what fills a message. */
export interface Formats {
  /** The plural form of a count, e.g. `one`. */
  plural(count: number): string;
  /** With at most `most` digits after the point. */
  number(value: number, most: number): string;
  /** With exactly `decimals` digits after the point. */
  fixed(value: number, decimals: number): string;
  /** A long date from an ISO one. */
  date(iso: string): string;
  list(items: readonly string[]): string;
}
