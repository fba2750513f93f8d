import type { Formats } from "./formats.ts";

/** The platform's, each built when it is first asked for. */
export function intlFormats(locale: string): Formats {
  const plural = once(() => new Intl.PluralRules(locale));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const date = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }));
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (least: number, most: number) => {
    const key = `${least} ${most}`;
    const format =
      numbers.get(key) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    numbers.set(key, format);
    return format;
  };
  return {
    plural: (count) => plural().select(count),
    number: (value, most) => number(0, most).format(value),
    fixed: (value, decimals) => number(decimals, decimals).format(value),
    date: (iso) => date().format(new Date(iso)),
    list: (items) => list().format(items),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
