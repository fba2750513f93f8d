import type { Season } from "../../domain/dataset.ts";

/**
 * Reads a season out of text: "2025/26", "2025-2026", "25/26", "2526", "2026", "Clausura 2024".
 *
 * @returns undefined where no year stands; the label is "2025/26" for two years, else the text as it is
 */
export function seasonOf(text: string): Season | undefined {
  const trimmed = text.trim();
  const [found, start] = twoYears(trimmed) ?? oneYear(trimmed) ?? [];
  if (found === undefined || start === undefined) return undefined;
  const rest = trimmed.length > found.length ? trimmed : undefined;
  const label = found.length > 4 || !found.startsWith(String(start)) ? twoYearLabel(start) : found;
  return { id: String(start), label: rest ?? label };
}

/** The season that a file's name or a heading speaks of, without what stands around it. */
export function seasonIn(text: string): Season | undefined {
  const [found] = twoYears(text) ?? oneYear(text) ?? [];
  return found === undefined ? undefined : seasonOf(found);
}

type Found = readonly [text: string, start: number];

/** Years that follow each other, the first written with two or four digits. */
function twoYears(text: string): Found | undefined {
  for (const [found, first, second] of text.matchAll(/(?<!\d)(\d{2}|\d{4})[-/–_](\d{2}|\d{4})(?!\d|-\d)/g)) {
    const start = century(Number(first));
    if (Number(second) % 100 === (start + 1) % 100) return [found, start];
  }
  for (const [found, first, second] of text.matchAll(/(?<!\d)(\d{2})(\d{2})(?!\d)/g)) {
    // 2021 is a year.
    if (Number(first) !== 20 && Number(second) === (Number(first) + 1) % 100)
      return [found, century(Number(first))];
  }
  return undefined;
}

function oneYear(text: string): Found | undefined {
  const [found] = /(?<!\d)(?:19[3-9]|20\d)\d(?!\d)/.exec(text) ?? [];
  return found === undefined ? undefined : [found, Number(found)];
}

function century(year: number): number {
  if (year >= 100) return year;
  return year < 60 ? 2000 + year : 1900 + year;
}

function twoYearLabel(start: number): string {
  return `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
}
