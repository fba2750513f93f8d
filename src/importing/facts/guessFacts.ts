import { isIsoDate } from "../../data/isIsoDate.ts";
import { type Provider, PROVIDERS } from "../../domain/metricNames.ts";
import { cleanText } from "../rows/cleanText.ts";
import type { ColumnPlan } from "../rows/columnPlan.ts";
import type { DatasetFacts } from "../review/answers.ts";
import type { Chosen } from "./choices.ts";
import { competitionIn, competitionOf } from "./competitionOf.ts";
import { seasonIn, seasonOf } from "./seasonOf.ts";

/** What the guesses go by. */
export interface Hints {
  readonly provider: Provider | undefined;
  /** Of the file and of its sheet. */
  readonly names: readonly string[];
  readonly chosen: Chosen;
  readonly plan: ColumnPlan;
}

/** At most so many competitions are named together. */
const NAMED_TOGETHER = 3;

/** What a file says of itself: in columns, in its name, by whose column names it has. Absent where it says nothing. */
export function guessFacts(hints: Hints): Partial<DatasetFacts> {
  const text = hints.names.join(" ").replace(/\.\w+$/, "");
  const competition = competitionHint(hints, text);
  const source = hints.provider ?? providerIn(text);
  const guesses = {
    competition: competition?.name,
    country: competition?.country,
    season: seasonHint(hints, text),
    source: source && PROVIDERS[source],
    date: dateHint(hints) ?? dateIn(text),
  };
  return Object.fromEntries(
    Object.entries(guesses).filter(([, value]) => value !== undefined && value !== ""),
  );
}

function competitionHint({ chosen, provider }: Hints, text: string) {
  const { choices, only } = chosen;
  const values = only.competition ? [only.competition] : choices.competitions.map(({ value }) => value);
  if (values.length > NAMED_TOGETHER) return undefined;
  const [first, ...others] = values.map((value) => competitionOf(value));
  if (first !== undefined) {
    const name = [first, ...others].map((one) => one.name).join(", ");
    return { name, country: others.length === 0 ? first.country : "" };
  }
  const found = competitionIn(text) ?? (provider === "fpl" ? "Premier League" : undefined);
  return found === undefined ? undefined : competitionOf(found);
}

function seasonHint({ chosen }: Hints, text: string): string | undefined {
  const { choices, only } = chosen;
  const values = only.season ? [only.season] : choices.seasons.map(({ value }) => value);
  const labels = values.flatMap((value) => seasonOf(value)?.label ?? []).toSorted();
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined) return seasonIn(text.replace(/\d{4}-\d{2}-\d{2}/, ""))?.label;
  return first === last ? first : `${first} to ${last}`;
}

/** The newest date of the rows that are read. */
function dateHint({ chosen, plan }: Hints): string | undefined {
  const at = plan.facts.get("date");
  if (at === undefined) return undefined;
  const dates = chosen.rows.map(({ cells }) => cleanText(cells[at]).slice(0, 10)).filter(isIsoDate);
  return dates.reduce<string | undefined>(
    (newest, date) => (newest && newest > date ? newest : date),
    undefined,
  );
}

function dateIn(text: string): string | undefined {
  return text.match(/\d{4}-\d{2}-\d{2}/g)?.find(isIsoDate);
}

function providerIn(text: string): Provider | undefined {
  const words = text.toLowerCase();
  return KEYS.find((key) => words.includes(key));
}

const KEYS = Object.keys(PROVIDERS) as readonly Provider[];
