import type { Formats } from "./formats.ts";
import { formatsOf } from "./formatsOf.ts";

/** Digits after the point that a number in a message has at most. */
const DECIMALS = 3;

/** What a message's `{placeholders}` are filled with; numbers are printed as the language does. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** One language's words and numbers; `Key` names the messages the catalogue holds. */
export interface Words<Key extends string> {
  /** BCP 47 tag. */
  readonly locale: string;
  say(key: Key, values?: MessageValues): string;
  /** `value` with exactly `decimals` digits after the point, grouped as the language does. */
  number(value: number, decimals: number): string;
  /** A long date from an ISO one, e.g. 19 January 2026. */
  date(iso: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
}

/**
 * Binds a catalogue to its language.
 *
 * A message with a number in it has one entry a plural form, `key.one`, `key.other`: `say("key", { count })`
 * takes the form that the language gives `count`.
 *
 * @param catalogue may be a part, where the rest is sure not to be said
 */
export function createWords<Catalogue extends Readonly<Record<string, string>>>(
  locale: string,
  catalogue: Readonly<Partial<Catalogue>>,
): Words<MessageKey<Catalogue>> {
  const formats = formatsOf(locale);
  return {
    locale,
    say: (key, values = {}) => fill(template(catalogue, key, values, formats), values, formats),
    number: formats.fixed,
    date: formats.date,
    list: formats.list,
  };
}

/** The keys of a catalogue, with `key.one` and `key.other` as `key`. */
export type MessageKey<Catalogue> = keyof Catalogue extends infer Key
  ? Key extends `${infer Stem}.one` | `${infer Stem}.other`
    ? Stem
    : Key extends string
      ? Key
      : never
  : never;

function template(
  catalogue: Readonly<Partial<Record<string, string>>>,
  key: string,
  values: MessageValues,
  { plural }: Formats,
): string {
  const count = values["count"];
  const form = typeof count === "number" ? `${key}.${plural(count)}` : key;
  return catalogue[form] ?? catalogue[`${key}.other`] ?? catalogue[key] ?? key;
}

/** Each placeholder once; what fills it is not looked into again. */
function fill(message: string, values: MessageValues, { number }: Formats): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === "number" ? number(value, DECIMALS) : value;
  });
}
