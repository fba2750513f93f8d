import { isIsoDate } from "../../data/isIsoDate.ts";

/** What a row says of someone's birth. */
export interface Birth {
  /** ISO date, where it is known to the day. */
  readonly born: string | undefined;
  /** The year of birth, as evidence of who is who. */
  readonly year: number | undefined;
  /** How many years off `year` may be: an age alone leaves one open. */
  readonly give: 0 | 1;
}

const UNKNOWN: Birth = { born: undefined, year: undefined, give: 0 };

/**
 * Reads a birth from what a row says.
 *
 * @param born an ISO date, a date with dots or slashes that is plainly day first, or a year alone
 * @param age years, or years and days since the birthday as in "26-029"
 * @param date ISO date that the ages were taken on; undefined where it is not known
 */
export function birth(born: string, age: string, date: string | undefined): Birth {
  const [told, aged] = [fromDate(born), fromAge(age, date)];
  // A year alone, and an age to the day that agrees with it.
  if (told?.born === undefined && aged?.born !== undefined && [undefined, aged.year].includes(told?.year))
    return aged;
  return told ?? aged ?? UNKNOWN;
}

function fromDate(text: string): Birth | undefined {
  const iso = isoOf(text);
  if (iso !== undefined) return { born: iso, year: Number(iso.slice(0, 4)), give: 0 };
  const year = /^(?:18|19|20)\d\d$/.test(text) ? Number(text) : undefined;
  return year === undefined ? undefined : { born: undefined, year, give: 0 };
}

/** "1991-07-08", also before a time of day; "08.07.1991" and "25/7/1991", where the day cannot be a month. */
function isoOf(text: string): string | undefined {
  const [iso] = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text) ?? [];
  const [, day = "", mark, month = "", year = ""] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const dayFirst =
    mark === "." || Number(day) > 12 ? [year, month.padStart(2, "0"), day.padStart(2, "0")] : [];
  const found = iso ?? dayFirst.join("-");
  return isIsoDate(found) ? found : undefined;
}

function fromAge(text: string, date: string | undefined): Birth | undefined {
  const [, years, days] = /^(\d{1,2})(?:\.0+|[-–](\d{1,3}))?$/.exec(text) ?? [];
  if (years === undefined || date === undefined || !isIsoDate(date)) return undefined;
  if (days === undefined) return { born: undefined, year: Number(date.slice(0, 4)) - Number(years), give: 1 };
  const birthday = new Date(Date.parse(`${date}T00:00:00Z`) - Number(days) * 86_400_000);
  const born = new Date(birthday);
  born.setUTCFullYear(born.getUTCFullYear() - Number(years));
  // 29 February, counted back to a year that has none.
  if (born.getUTCMonth() !== birthday.getUTCMonth()) born.setUTCDate(0);
  return { born: born.toISOString().slice(0, 10), year: born.getUTCFullYear(), give: 0 };
}
