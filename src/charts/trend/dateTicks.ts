import { textWidth } from "../text/textWidth.ts";

/** A date marked on an axis: days since 1970, and what stands there. */
export interface DateTick {
  readonly day: number;
  readonly text: string;
}

const SHORT_DAYS = 75;
const DAY_STEPS = [7, 14, 28];
const MONTH_STEPS = [1, 2, 3, 4, 6, 12, 24, 60, 120];
const BETWEEN = 10;

/**
 * Marks of a date axis: months, or every week or two of a short tournament, as many as stand apart. Every January
 * names its year; where there is none the first month does.
 *
 * @param from first day of the axis, since 1970
 * @param to last day, not before the first
 * @param width pixels from the first to the last
 */
export function dateTicks(
  from: number,
  to: number,
  { width, size, locale }: { readonly width: number; readonly size: number; readonly locale: string },
): readonly DateTick[] {
  const short = to - from < SHORT_DAYS;
  const apart = (ticks: readonly DateTick[]) =>
    ticks.every(({ day, text }, i) => {
      const before = ticks[i - 1];
      if (before === undefined) return true;
      const pixels = (width * (day - before.day)) / (to - from);
      return pixels >= (textWidth(text, size) + textWidth(before.text, size)) / 2 + BETWEEN;
    });
  const choices = short
    ? DAY_STEPS.map((step) => days(from, to, step, locale))
    : MONTH_STEPS.map((step) => months(from, to, step, locale));
  return choices.find((ticks) => ticks.length > 0 && apart(ticks)) ?? days(from, from, 1, locale);
}

function days(from: number, to: number, step: number, locale: string): readonly DateTick[] {
  const format = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, i) => {
    const day = from + i * step;
    return { day, text: format.format(day * 86_400_000) };
  });
}

/** The first day of every `step`th month, counted from a January. */
function months(from: number, to: number, step: number, locale: string): readonly DateTick[] {
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const dated = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });
  const starts = monthStarts(from, to).filter(({ month: at }) => at % step === 0);
  const january = starts.some(({ month: at }) => at % 12 === 0);
  return starts.map(({ day, month: at }, i) => {
    const format = at % 12 === 0 || (i === 0 && !january) ? dated : month;
    return { day, text: format.format(day * 86_400_000) };
  });
}

/** The first days of months, with the months since year 0. */
function monthStarts(from: number, to: number): readonly { readonly day: number; readonly month: number }[] {
  const start = new Date(from * 86_400_000);
  const starts = [];
  for (let month = 12 * start.getUTCFullYear() + start.getUTCMonth(); ; month += 1) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    if (day > to) return starts;
    if (day >= from) starts.push({ day, month });
  }
}
