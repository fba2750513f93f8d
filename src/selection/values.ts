import type { Bad } from "./problems.ts";
import type { Selection } from "./selection.ts";
import { CHART_KINDS, GRAMMAR_VERSION, NUMBERS, THEMES } from "./selection.ts";

/** Reads `v`: a whole number from 1; one above this code's is kept and told. */
export function readVersion(value: string, bad: Bad): Partial<Selection> {
  if (!/^[1-9]\d{0,5}$/.test(value)) return bad("malformed", value);
  const version = Number(value);
  if (version > GRAMMAR_VERSION) bad("newer-version", value);
  return { version };
}

/** Reads `d`: a release's tag. */
export function readRelease(value: string, bad: Bad): Partial<Selection> {
  return /^[a-z0-9-]{1,40}$/.test(value) ? { release: value } : bad("malformed", value);
}

export function readChart(value: string, bad: Bad): Partial<Selection> {
  const chart = CHART_KINDS.find((kind) => kind === value);
  return chart ? { chart } : bad("malformed", value);
}

export function readNumbers(value: string, bad: Bad): Partial<Selection> {
  const numbers = NUMBERS.find((kind) => kind === value);
  return numbers ? { numbers } : bad("malformed", value);
}

export function readTheme(value: string, bad: Bad): Partial<Selection> {
  const theme = THEMES.find((kind) => kind === value);
  return theme ? { theme } : bad("malformed", value);
}

/** Reads `l`: a BCP 47 tag, given in its canonical spelling. */
export function readLanguage(value: string, bad: Bad): Partial<Selection> {
  const language = value.length <= MAX_LANGUAGE ? canonicalTag(value) : undefined;
  return language ? { language } : bad("malformed", value);
}

const MAX_LANGUAGE = 35;

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
