import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { FetchText } from "../../../src/data/fetchText.ts";
import { loadHead } from "../../../src/data/loadHead.ts";
import { loadLogs } from "../../../src/data/loadLogs.ts";
import { isServed } from "../../../src/data/parseHead.ts";
import type { ServedDataset } from "../../../src/domain/dataset.ts";
import type { ClubId, DatasetId, MetricId, PlayerId } from "../../../src/domain/ids.ts";
import { fetchShipped } from "./shippedFiles.ts";

const LIVERPOOL = "liverpool" as ClubId;
const VAN_DIJK = "virgil-van-dijk" as PlayerId;

let served: ServedDataset;

beforeAll(async () => {
  const head = await loadHead(fetchShipped, "eng1-2017" as DatasetId);
  if (!isServed(head)) throw new Error("expected a served dataset");
  served = head;
});

/** The shipped file with a change in it. */
const changed =
  (change: (file: LogsFile) => void): FetchText =>
  async (path) => {
    const file = JSON.parse(await fetchShipped(path));
    change(file);
    return JSON.stringify(file);
  };

interface LogsFile {
  club: string;
  hash: string;
  matches: unknown[][];
  players: { matches: number[]; minutes: number[]; counts: (number | null)[][] }[];
}

describe("the match logs of a club", () => {
  it("give its matches by date and each player's counts in them", async () => {
    const { dataset, club, matches, players } = await loadLogs(fetchShipped, served, LIVERPOOL);
    expect([dataset, club, matches.length]).toEqual(["eng1-2017", "liverpool", 38]);
    expect(matches[0]).toEqual({ date: "2017-08-12", opponent: "Watford", venue: "away" });
    const log = players.get(VAN_DIJK);
    expect(log?.matches.slice(0, 3)).toEqual([23, 25, 26]);
    expect(log?.minutes).toEqual(Array(14).fill(90));
    expect(log?.counts.get("passes" as MetricId)?.slice(0, 3)).toEqual([109, 20, 44]);
  });

  it("give zeros where the file leaves a list empty, and nothing where it says null", async () => {
    const shipped = await loadLogs(fetchShipped, served, LIVERPOOL);
    expect(shipped.players.get(VAN_DIJK)?.counts.get("through-balls" as MetricId)).toHaveLength(14);
    expect(shipped.players.get(VAN_DIJK)?.counts.get("penalties-scored" as MetricId)).toEqual(
      Array(14).fill(0),
    );
    const holed = changed(({ players }) =>
      players.forEach(({ counts }) => (counts[0] ?? [])[0] !== undefined && counts[0]?.splice(0, 1, null)),
    );
    const { players } = await loadLogs(holed, served, LIVERPOOL);
    expect(players.get(VAN_DIJK)?.counts.get("passes" as MetricId)?.[0]).toBeUndefined();
  });

  it.each<[string, (file: LogsFile) => void, RegExp]>([
    ["another club's", (file) => (file.club = "everton"), /expected liverpool, got "everton".*\$\.club/],
    [
      "of a match that is none of the club's",
      ({ players }) => players[0]?.matches.splice(0, 1, 99),
      /places of 38 matches, ascending.*\$\.players\[0\]\.matches/,
    ],
    ["without all minutes", ({ players }) => players[0]?.minutes.pop(), /\$\.players\[0\]\.minutes/],
    [
      "without a metric's list",
      ({ players }) => players[0]?.counts.pop(),
      /lists, one a metric.*\$\.players\[0\]\.counts/,
    ],
    [
      "with a list too short",
      ({ players }) => players[0]?.counts[0]?.pop(),
      /numbers or none.*\$\.players\[0\]\.counts\[0\]/,
    ],
    [
      "on a date that is none",
      ({ matches }) => (matches[0] = ["2017-02-30", "A", "home"]),
      /a date that exists.*\$\.matches\[0\]\[0\]/,
    ],
    ["of another state", (file) => (file.hash = "0".repeat(12)), /DATA_WRONG_HASH/],
  ])("are refused with their place when %s", async (_, change, message) => {
    await expect(loadLogs(changed(change), served, LIVERPOOL)).rejects.toThrow(message);
  });

  describe("in the embed", () => {
    afterEach(() => vi.unstubAllEnvs());

    it("are read as on the page", async () => {
      const onPage = await loadLogs(fetchShipped, served, LIVERPOOL);
      vi.stubEnv("MODE", "embed");
      expect(await loadLogs(fetchShipped, served, LIVERPOOL)).toEqual(onPage);
    });
  });
});
