import type { MetricId } from "../../domain/ids.ts";
import { METRIC_NAMES, type Provider } from "../../domain/metricNames.ts";
import { METRICS } from "../../domain/metrics.ts";
import { FACT_OF_NAME } from "./factNames.ts";
import { foldName } from "./foldName.ts";
import { METRIC_SYNONYMS } from "./metricSynonyms.ts";
import { FBREF_ONLY_UNDER, OTHER_NAMES } from "./otherNames.ts";

/** What a name may stand for. */
export interface NamedMetric {
  /** Undefined where a provider's name looks like a metric and is none. */
  readonly metric: MetricId | undefined;
  /** Undefined for our own labels and common words. */
  readonly provider?: Provider;
  /** Folded heading; empty for none needed. */
  readonly group: string;
  /** Per 90 minutes though the name does not say so. */
  readonly per90?: true;
}

const STATSBOMB = "player_season_";

/** Every name of every metric, by its folded form. */
export const NAME_BOOK: ReadonlyMap<string, readonly NamedMetric[]> = writeBook();

/** Whether a cell holds what columns are called, so that a row of them is a header. */
export function isKnownName(text: string): boolean {
  const { key, whole } = foldName(text);
  return whole !== "" && (FACT_OF_NAME.has(whole) || NAME_BOOK.has(key) || whole === "rk" || whole === "#");
}

/** A heading above columns in the form in which headings are compared. */
export function foldGroup(group: string | undefined): string {
  return group === undefined ? "" : foldName(group).whole;
}

function writeBook(): ReadonlyMap<string, readonly NamedMetric[]> {
  const book = new Map<string, NamedMetric[]>();
  for (const [name, entry] of [...otherEntries(), ...providerEntries(), ...commonEntries()]) {
    const { key } = foldName(name);
    const entries = book.get(key) ?? [];
    book.set(key, entries);
    // Where two entries speak of one name, the first is asked.
    if (!entries.some((one) => same(one, entry))) entries.push(entry);
  }
  return book;
}

type Entry = readonly [name: string, entry: NamedMetric];

function otherEntries(): readonly Entry[] {
  return OTHER_NAMES.map(({ name, group, metric, ...more }) => [
    name,
    { metric: metric as MetricId | undefined, group: foldGroup(group), ...more },
  ]);
}

function providerEntries(): readonly Entry[] {
  return [...METRIC_NAMES].flatMap(([metric, names]) =>
    names.flatMap(({ provider, name, group }): Entry[] => {
      const needed = provider === "fbref" && group === undefined && FBREF_ONLY_UNDER.has(name);
      const entry = { metric, provider, group: needed ? "total" : foldGroup(group) };
      // StatsBomb's prefix says nothing, and people cut it off.
      const bare: Entry[] = name.startsWith(STATSBOMB) ? [[name.slice(STATSBOMB.length), entry]] : [];
      return [[name, entry], ...bare];
    }),
  );
}

function commonEntries(): readonly Entry[] {
  return METRICS.flatMap(({ id, label, shortLabel = label, unit }) => {
    const labels = [id, label, shortLabel, label.replace(/ \((?!Wyscout).*\)/, "")];
    const shares = unit === "share" ? labels.map((name) => `${name} %`) : [];
    const words = METRIC_SYNONYMS[id]?.split(", ") ?? [];
    return [...labels, ...shares, ...words].map((name): Entry => [name, { metric: id, group: "" }]);
  });
}

function same(a: NamedMetric, b: NamedMetric): boolean {
  return a.metric === b.metric && a.provider === b.provider && a.group === b.group;
}
