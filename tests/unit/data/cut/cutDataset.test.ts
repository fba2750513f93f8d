import { describe, expect, it } from "vitest";
import { cutDataset } from "../../../../src/data/cut/cutDataset.ts";
import { kindDigits } from "../../../../src/data/cut/clubsAndKinds.ts";
import { kindColumn } from "../../../../src/data/clubsAndKinds.ts";
import type { FetchText } from "../../../../src/data/fetchText.ts";
import { loadHead } from "../../../../src/data/loadHead.ts";
import { loadSearch } from "../../../../src/data/loadSearch.ts";
import { parseDataset } from "../../../../src/data/parseDataset.ts";
import { formatDataset } from "../../../../src/data/formatDataset.ts";
import { isServed } from "../../../../src/data/parseHead.ts";
import type { WholeDataset } from "../../../../src/domain/dataset.ts";
import type { DataHash, MetricId } from "../../../../src/domain/ids.ts";
import type { PlayerSeason } from "../../../../src/domain/playerSeason.ts";
import { POSITIONS, ROLES, type Position, type Role } from "../../../../src/domain/position.ts";
import { anOwnDataset } from "../anOwnDataset.ts";
import { loadCut } from "../loadCut.ts";

const HASH = "0123456789ab" as DataHash;

function served(dataset: WholeDataset, also: readonly string[] = []): FetchText {
  const { files } = cutDataset({ dataset, also, logs: [] }, () => HASH);
  return async (path) => files.get(path) ?? Promise.reject(new Error(`no ${path}`));
}

describe("the cut of a dataset with gaps", () => {
  it("comes back to the digit: rows, movers, names no id follows from, figures below zero", async () => {
    const whole = anOwnDataset();
    const { metricIds, rows, columns } = await loadCut(served(whole), whole.id, whole.metricIds);
    expect({ metricIds, rows, columns }).toEqual({
      metricIds: whole.metricIds,
      rows: whole.rows,
      columns: whole.columns,
    });
  });

  it("says the same as the whole file that it was cut from", async () => {
    const text = formatDataset(anOwnDataset());
    const whole = parseDataset(text, "own.json");
    const cut = await loadCut(served(whole), whole.id, whole.metricIds);
    expect(cut.rows).toEqual(whole.rows);
    expect(cut.columns).toEqual(whole.columns);
  });

  it("leaves out sums over matches, and says that there are no match logs", async () => {
    const whole = anOwnDataset();
    const { files } = cutDataset({ dataset: whole, also: [], logs: [] }, () => HASH);
    expect([...files.keys()].filter((path) => path.includes("logs"))).toEqual([]);
    expect(Object.keys(JSON.parse(files.get(`${whole.id}/${HASH}/m/passes.json`) ?? ""))).not.toContain("mm");
    const head = await loadHead(served(whole), whole.id);
    expect(isServed(head) && head.logs).toBe(false);
    const cut = await loadCut(served(whole), whole.id, ["passes" as MetricId]);
    expect(cut.matchBase).toBeUndefined();
  });

  it("is searched by every word of full names, a bar among them", async () => {
    const whole = anOwnDataset();
    const rows = await loadSearch(served(whole, ["José|María"]), whole.id);
    expect(rows).toHaveLength(whole.rows.length);
    expect(rows[0]?.also).toBe("José María");
    expect(rows[2]?.name).toBe("محمد صلاح");
  });

  it("is one file when it is small", () => {
    const whole = anOwnDataset(5);
    const { files } = cutDataset({ dataset: whole, also: [], logs: [] }, () => HASH);
    expect([...files.keys()]).toEqual([`${whole.id}/${HASH}/dataset.json`, `${whole.id}.json`]);
  });

  it("tells all forty pairs of position and role apart", () => {
    const rows = [undefined, ...POSITIONS].flatMap((position) =>
      [undefined, ...ROLES].map((role) => ({ position, role }) as PlayerSeason),
    );
    const { kinds, kind } = kindDigits(rows);
    expect(kinds).toHaveLength(40);
    const read = kindColumn(kinds as [Position | null, Role | null][], kind, 40, "peers.json");
    expect(read).toEqual(rows.map(({ position, role }) => [position ?? null, role ?? null]));
  });
});

describe("a column with sums for some of what it needs", () => {
  it("is refused with its place", async () => {
    const whole = anOwnDataset();
    const broken: FetchText = async (path) =>
      (await served(whole)(path)).replace(
        /"x":(\[.*?\])/,
        (x) => `${x},"xm":[${whole.rows.map(() => 0).join()}]`,
      );
    await expect(loadCut(broken, whole.id, ["passes" as MetricId])).rejects.toThrow(
      /expected all of mm, xm and xx, or none.*\$\.xm/,
    );
  });
});
