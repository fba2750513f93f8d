import type { Formats } from "./formats.ts";

const MONTHS = "January February March April May June July August September October November December";

/** British English as Intl writes it, but for a minus before zero; for numbers below 1e21. A test holds the two together. */
export const englishFormats: Formats = {
  plural: (count) => (Math.abs(count) === 1 ? "one" : "other"),
  number: (value, most) => grouped(String(rounded(value, most))),
  fixed: (value, decimals) => grouped(rounded(value, decimals).toFixed(decimals)),
  date: (iso) => {
    const day = new Date(iso);
    return `${day.getUTCDate()} ${MONTHS.split(" ")[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  },
  list: (items) => items.slice(0, -1).join(", ") + (items.length > 1 ? " and " : "") + (items.at(-1) ?? ""),
};

/**
 * Rounded as it is written, half away from zero: 1.005 is 1.01, though the nearest double lies below it. What is written
 * with an exponent of its own is too near zero to count.
 */
function rounded(value: number, decimals: number): number {
  const units = Math.round(Number(`${Math.abs(value)}e${decimals}`)) || 0;
  return (Math.sign(value) * units) / 10 ** decimals;
}

/** Thousands apart, in the digits before the point. */
function grouped(number: string): string {
  return number.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
}
