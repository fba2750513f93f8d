import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import { matchFigure } from "../../../src/comparison/matchFigure.ts";
import type { PlayedMatch } from "../../../src/comparison/playerMatches.ts";
import { rolling, trend } from "../../../src/comparison/trend.ts";
import { withLogs } from "../../../src/comparison/withLogs.ts";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { AppError } from "../../../src/domain/appError.ts";
import type { MetricId, Minutes } from "../../../src/domain/ids.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { theMetric } from "../aComparison.ts";
import { aPlayerSeason } from "../aDataset.ts";
import { fetchShipped } from "../data/shippedFiles.ts";

const PASSES = theMetric("passes");
const ACCURACY = theMetric("pass-accuracy");

/** A match a day, each of so many minutes and events, and of attempts below the line. */
function matches(
  ...facts: readonly (readonly [minutes: number, count: number, below?: number])[]
): PlayedMatch[] {
  return facts.map(([minutes, count, below], i) => ({
    date: new Date(Date.UTC(2017, 7, 1 + i)).toISOString().slice(0, 10),
    opponent: "Opponent",
    venue: "home",
    club: aPlayerSeason().club,
    minutes: minutes as Minutes,
    count,
    below,
  }));
}

const valueAt = (all: PlayedMatch[], last: number, metric = PASSES, window?: number) => {
  const figure = rolling(all, last, metric, window)?.figure;
  return figure?.state === "value" ? figure.value : undefined;
};

describe("the rolling mean", () => {
  it("begins with the match that brings 270 minutes", () => {
    const all = matches([90, 9], [90, 9], [89, 9], [1, 9]);
    expect(all.map((_, i) => rolling(all, i, PASSES)?.minutes)).toEqual([
      undefined,
      undefined,
      undefined,
      270,
    ]);
  });

  it("is of the fewest last matches that come to 900 minutes", () => {
    const all = matches([90, 1000], ...Array.from({ length: 10 }, () => [90, 20] as const), [45, 40]);
    expect(valueAt(all, 9)).toBeCloseTo((90 * (1000 + 9 * 20)) / 900, 12);
    expect(valueAt(all, 10)).toBe(20);
    expect(rolling(all, 11, PASSES)).toMatchObject({ first: 1, minutes: 945 });
    expect(valueAt(all, 11)).toBeCloseTo((90 * (10 * 20 + 40)) / 945, 12);
  });

  it("of a share sums both of its counts", () => {
    const all = matches([90, 1, 1], [90, 0, 98], [90, 0, 1]);
    expect(valueAt(all, 2, ACCURACY)).toBe(1);
    expect(rolling(matches([270, 0, 0]), 0, ACCURACY)?.figure).toEqual({
      state: "gap",
      reason: "no-attempts",
    });
  });

  it("over a window without end is the figure of all matches so far", () => {
    const aMatch = fc.tuple(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 0, max: 150 }),
      fc.integer({ min: 150, max: 200 }),
    );
    fc.assert(
      fc.property(
        fc.array(aMatch, { minLength: 3, maxLength: 40 }),
        fc.constantFrom(PASSES, ACCURACY),
        (facts, metric) => {
          const all = matches([90, 10, 20], [90, 10, 20], [90, 10, 20], ...facts);
          const whole = rolling(all, all.length - 1, metric, Infinity);
          expect(whole?.figure).toEqual(matchFigure(all, metric));
          expect(whole?.first).toBe(0);
        },
      ),
    );
  });

  it("lies between the lowest and the highest match of its window, and its interval holds it", () => {
    const aMatch = fc.tuple(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 150 }));
    fc.assert(
      fc.property(fc.array(aMatch, { minLength: 1, maxLength: 40 }), (facts) => {
        const all = matches([90, 7], [90, 7], [90, 7], ...facts);
        const mean = rolling(all, all.length - 1, PASSES);
        if (mean === undefined) throw new Error("expected a mean");
        const { figure, first } = mean;
        if (figure.state === "gap" || typeof figure.interval === "string")
          throw new Error("expected an interval");
        const own = all.slice(first).map(({ count, minutes }) => (90 * count) / minutes);
        expect(figure.value).toBeGreaterThanOrEqual(Math.min(...own) - 1e-9);
        expect(figure.value).toBeLessThanOrEqual(Math.max(...own) + 1e-9);
        expect(figure.interval.low).toBeLessThanOrEqual(figure.value);
        expect(figure.interval.high).toBeGreaterThan(figure.value);
      }),
    );
  });
});

async function load(link: string, fetchText: FetchText = fetchShipped) {
  const { selection } = parseSelection(link);
  const sources = { fetchText, dictionary: TABLE_DICTIONARY };
  const loaded = await withLogs(sources, await loadSelection(sources, selection));
  const comparison = compare(selection, loaded);
  const trends = trend(comparison.players, loaded.metrics[0] ?? PASSES, loaded, selection);
  return { loaded, comparison, trends };
}

describe("a trend of the shipped data", () => {
  const PLAYERS =
    "virgil-van-dijk_eng1-2017.virgil-van-dijk_eng1-2017_liverpool.jorginho_ita1-2017.harry-kane_world-cup-2018";

  it.each(["passes", "goals", "pass-accuracy", "aerial-success", "fouls"])(
    "is over all matches what the season's figure is, interval too: %s",
    async (metric) => {
      const { comparison, trends } = await load(`p=${PLAYERS}&m=${metric}`);
      const season = comparison.metrics[0]?.figures.map((figure) => ({ ...figure, standing: undefined }));
      expect(trends.map((one) => one.state === "drawn" && one.overall)).toEqual(season);
    },
  );

  it("joins the clubs of a mover by date", async () => {
    const { trends } = await load("p=virgil-van-dijk_eng1-2017&m=passes");
    const [one] = trends;
    const clubs = one?.state === "drawn" ? one.points.map(({ match }) => match.club.name) : [];
    expect(clubs).toEqual([...Array(12).fill("Southampton"), ...Array(14).fill("Liverpool")]);
    const dates = one?.state === "drawn" ? one.points.map(({ match }) => match.date) : [];
    expect(dates).toEqual(dates.toSorted());
  });

  it("between two dates takes nothing from outside of them, both ends included", async () => {
    const { trends } = await load("p=virgil-van-dijk_eng1-2017&m=passes&from=2018-01-22&to=2018-03-31");
    const [one] = trends;
    if (one?.state !== "drawn") throw new Error("expected matches");
    expect([one.points[0]?.match.date, one.points.at(-1)?.match.date]).toEqual(["2018-01-22", "2018-03-31"]);
    expect(one.points.map(({ rolling: mean }) => mean?.first)).toEqual([
      undefined,
      undefined,
      0,
      0,
      0,
      0,
      0,
      0,
    ]);
    expect(one.overall).toEqual(
      matchFigure(
        one.points.map(({ match }) => match),
        PASSES,
      ),
    );
  });

  it("says of each player without matches why", async () => {
    const link =
      "p=virgil-van-dijk_eng1-2025.nobody-here_eng1-2017.median_eng1-2017.harry-kane_eng1-2017&m=passes&g=all.eng1-2017";
    const reasons = async (more: string, metric = "passes") => {
      const { trends } = await load(`${link.replace("m=passes", `m=${metric}`)}${more}`);
      return trends.map((one) => (one.state === "none" ? one.reason : "drawn"));
    };
    expect(await reasons("")).toEqual(["no-logs", "no-player", "median", "drawn"]);
    expect((await reasons("&from=2019-01-01")).at(-1)).toBe("not-in-dates");
    expect((await reasons("", "npxg")).at(-1)).toBe("not-recorded");
  });

  it("draws no part of a season for the whole when a club's logs fail", async () => {
    const down: FetchText = (path) =>
      path.endsWith("logs/southampton.json")
        ? Promise.reject(new AppError("DATA_UNREACHABLE", path, "expected the file"))
        : fetchShipped(path);
    const { loaded, trends } = await load(
      "p=virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017&m=passes",
      down,
    );
    expect(trends.map((one) => (one.state === "none" ? one.reason : "drawn"))).toEqual([
      "unreadable",
      "drawn",
    ]);
    expect(loaded.failures.map(({ at }) => at)).toEqual([expect.stringContaining("southampton")]);
  });
});

describe("the logs that a trend loads", () => {
  it("are of the chosen players' clubs alone, each once", async () => {
    const asked: string[] = [];
    const counting: FetchText = (path) => {
      asked.push(path);
      return fetchShipped(path);
    };
    const players = "virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017.virgil-van-dijk_eng1-2017_southampton";
    const { loaded } = await load(
      `p=${players}.virgil-van-dijk_eng1-2025.nobody_eng1-2017&m=passes`,
      counting,
    );
    const logs = asked.filter((path) => path.includes("/logs/")).map((path) => path.split("/").at(-1));
    expect(logs.toSorted()).toEqual(["liverpool.json", "southampton.json"]);
    expect(loaded.logs?.map(({ club }) => club).toSorted()).toEqual(["liverpool", "southampton"]);
    expect(loaded.logs?.[0]?.players.get("mohamed-salah" as never)?.counts.has("passes" as MetricId)).toBe(
      true,
    );
  });
});
