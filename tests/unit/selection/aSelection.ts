import fc from "fast-check";
import type { ClubId, DatasetId, PlayerId } from "../../../src/domain/ids.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import { POSITIONS, ROLES } from "../../../src/domain/position.ts";
import { encodeText } from "../../../src/selection/encodeText.ts";
import { plainText } from "../../../src/selection/plainText.ts";
import { tidyHeadline } from "../../../src/selection/headline.ts";
import { LINK_KEYS } from "../../../src/selection/linkKeys.ts";
import type { PeerRule, PlayerRef, Selection } from "../../../src/selection/selection.ts";
import { CHART_KINDS, MAX_METRICS, MAX_PLAYERS, NUMBERS, THEMES } from "../../../src/selection/selection.ts";
import { writePlayer } from "../../../src/selection/writePlayer.ts";

const anId = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/);
const aPlayerId = anId.map((id) => id as PlayerId);
const aClubId = anId.map((id) => id as ClubId);
const aDatasetId = fc
  .stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?-\d{4}(-[a-z0-9]{1,8})?$/)
  .map((id) => id as DatasetId);
const aDay = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What a link may say in the place of a player and is none. */
const anUnknown: fc.Arbitrary<PlayerRef> = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map((text) => plainText(text.replaceAll(".", ""), "\uFFFD").toWellFormed())
  .filter((text) => text !== "" && !/^[a-z0-9-]+_[a-z0-9-]+/.test(text))
  .map((unknown) => ({ unknown }));

const aPlayerRef: fc.Arbitrary<PlayerRef> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ player: aPlayerId, dataset: aDatasetId }) },
  { weight: 3, arbitrary: fc.record({ player: aPlayerId, dataset: aDatasetId, club: aClubId }) },
  { weight: 1, arbitrary: anUnknown },
);

const aPeerRule: fc.Arbitrary<PeerRule> = fc
  .record(
    {
      who: fc.oneof(
        fc.constant("all" as const),
        fc.subarray<(typeof POSITIONS)[number] | (typeof ROLES)[number]>([...POSITIONS, ...ROLES], {
          minLength: 1,
        }),
      ),
      minMinutes: fc.integer({ min: 0, max: 99_999 }),
      under: fc.integer({ min: 15, max: 60 }),
      datasets: fc.uniqueArray(aDatasetId, { minLength: 1, maxLength: 8 }),
    },
    { requiredKeys: [] },
  )
  .filter((rule) => Object.keys(rule).length > 0);

const aRest = fc
  .array(fc.tuple(fc.string({ maxLength: 8 }), fc.string({ unit: "grapheme", maxLength: 20 })), {
    maxLength: 4,
  })
  .filter((pairs) => pairs.every(([key]) => key !== "k" && !LINK_KEYS.has(key)))
  .filter((pairs) => pairs.every(([key, value]) => `${key}${value}`.isWellFormed()))
  .filter(
    (pairs) => pairs.map(([key, value]) => encodeText(key) + encodeText(value)).join("==").length < 590,
  );

const aMetricId = fc.constantFrom(...METRICS.map(({ id }) => id));

/** Any selection a reader can reach: every key, each value in its one spelling. */
export const aSelection: fc.Arbitrary<Selection> = fc
  .record(
    {
      version: fc.constantFrom(1, 2, 12),
      release: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
      players: fc.uniqueArray(aPlayerRef, { maxLength: MAX_PLAYERS, selector: writePlayer }),
      metrics: fc.uniqueArray(aMetricId, { maxLength: MAX_METRICS }),
      chart: fc.constantFrom(...CHART_KINDS),
      numbers: fc.constantFrom(...NUMBERS),
      peers: aPeerRule,
      x: aMetricId,
      y: aMetricId,
      days: fc.tuple(aDay, aDay),
      squad: fc.record({ club: aClubId, dataset: aDatasetId }),
      theme: fc.constantFrom(...THEMES),
      language: fc.constantFrom("en", "de", "pt-BR", "zh-Hant-TW", "sr-Latn", "ar-EG"),
      headline: fc
        .string({ unit: "grapheme", maxLength: 150 })
        .map((text) => tidyHeadline(text.toWellFormed()))
        .filter((text) => text !== ""),
      rest: aRest,
    },
    { requiredKeys: ["version", "chart", "numbers", "theme", "rest"] },
  )
  .map(({ days, ...selection }) => {
    const [from, to] = [...(days ?? [])].toSorted();
    return { ...selection, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  })
  .filter(({ x, y, metrics }) => !(x && x === metrics?.[0]) && !(y && y === metrics?.[1]));
