import type { Metric } from "../../domain/metric.ts";
import type { ColumnProfile } from "./columnProfile.ts";
import type { Confidence, FigureKind, Why } from "./meaning.ts";
import type { TimePlayed } from "./timesMinutes.ts";

/** What the figures of a column are made of. `why` and `confidence` are set where the cells, not the name, say so. */
export interface KindGuess {
  readonly kind: FigureKind;
  readonly times: 1 | 100;
  readonly why?: Why;
  readonly confidence?: Confidence;
}

const TOTAL: KindGuess = { kind: "total", times: 1 };
const VALUES: Why = { code: "values" };

/** What the figures of a known metric are made of, by its name and its cells. */
export function figureKind(
  metric: Metric,
  per90: boolean,
  profile: ColumnProfile,
  time: TimePlayed | undefined,
): KindGuess {
  if (metric.unit === "share") return shareKind(profile);
  if (metric.unit === "value") return { kind: "value", times: 1 };
  if (per90) return { kind: "per90", times: 1 };
  if (profile.whole) return TOTAL;
  if (metric.interval === "poisson") {
    const fits = time !== undefined && countsComeOutWhole(profile, time);
    return { kind: "per90", times: 1, why: VALUES, confidence: fits ? "likely" : "unsure" };
  }
  return !DIFFERENCES.has(metric.id) && isTooSmall(profile, time)
    ? { kind: "per90", times: 1, why: VALUES, confidence: "unsure" }
    : TOTAL;
}

/** A share is out of 100, or a fraction of one: then no cell is above 1 and some are between 0 and 1. */
export function shareKind({ percents, whole, least, most }: ColumnProfile): KindGuess {
  const fraction = percents === 0 && !whole && least >= 0 && most <= 1;
  if (fraction) return { kind: "share", times: 100, why: { code: "fraction" } };
  const odd = most > 100 || least < 0 || (most <= 1 && most > 0);
  return { kind: "share", times: 1, ...(odd ? { confidence: "unsure" } : {}) };
}

/** Rates that give whole counts again when multiplied by minutes, on nearly all rows where rounding lets that be seen. */
function countsComeOutWhole(profile: ColumnProfile, { minutes, off }: TimePlayed): boolean {
  let [seen, whole] = [0, 0];
  profile.values.forEach((rate, i) => {
    const played = minutes[i];
    if (rate === undefined || rate === 0 || played === undefined) return;
    const count = (rate * played) / 90;
    const slack = (profile.rounding * played + rate * off) / 90;
    if (slack >= 0.25) return;
    seen += 1;
    if (Math.abs(count - Math.round(count)) <= slack + 1e-6) whole += 1;
  });
  return seen >= 5 && whole >= 0.95 * seen;
}

/** They are near zero over a season too. */
const DIFFERENCES: ReadonlySet<string> = new Set(["goals-minus-xg", "goals-prevented"]);

/** What nobody stays below in a season of expected goals and the like, when added up. */
const SEASON_FLOOR = 1.2;

function isTooSmall({ least, most, numbers }: ColumnProfile, time: TimePlayed | undefined): boolean {
  const played = time?.minutes.filter((minutes) => minutes !== undefined).toSorted((a, b) => a - b) ?? [];
  const median = played[Math.floor(played.length / 2)] ?? 0;
  return numbers >= 5 && median >= 900 && most <= SEASON_FLOOR && least >= 0;
}
