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
  const plural = new Intl.PluralRules(locale);
  const formats = new Map<number, Intl.NumberFormat>();
  const plain = new Intl.NumberFormat(locale);
  return {
    locale,
    say: (key, values = {}) => fill(template(catalogue, key, values, plural), values, plain),
    number: (value, decimals) => {
      const format = formats.get(decimals) ?? fixedDecimals(locale, decimals);
      formats.set(decimals, format);
      return format.format(value);
    },
    date: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso)),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
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
  plural: Intl.PluralRules,
): string {
  const count = values["count"];
  const form = typeof count === "number" ? `${key}.${plural.select(count)}` : key;
  return catalogue[form] ?? catalogue[`${key}.other`] ?? catalogue[key] ?? key;
}

function fixedDecimals(locale: string, decimals: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** Each placeholder once; what fills it is not looked into again. */
function fill(message: string, values: MessageValues, plain: Intl.NumberFormat): string {
  return message.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === "number" ? plain.format(value) : value;
  });
}
