import { describe, expect, it } from "vitest";
import { withAxes } from "../../../src/comparison/loadAxes.ts";
import { loadSelection } from "../../../src/comparison/loadSelection.ts";
import type { DatasetId, MetricId } from "../../../src/domain/ids.ts";
import { TABLE_DICTIONARY } from "../../../src/domain/tableDictionary.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { theShipped } from "./aServer.ts";

const { selection } = parseSelection("p=virgil-van-dijk_eng1-2017.curtis-jones_eng1-2025&m=passes");

/** The selection with more metrics as axes; `down` fails. */
async function load(ids: readonly string[], down?: RegExp) {
  const { fetchText, asked } = theShipped(down);
  const sources = { fetchText, dictionary: TABLE_DICTIONARY };
  const before = await loadSelection(sources, selection);
  asked.length = 0;
  const after = await withAxes(
    sources,
    before,
    ids.map((id) => id as MetricId),
  );
  const england = after.datasets.get("eng1-2017" as DatasetId);
  return { before, after, asked, england, columns: [...(england?.columns.keys() ?? [])] };
}

describe("the axes of a view", () => {
  it("are loaded beside the metrics of the selection, a share with its counts, once", async () => {
    const { after, asked, columns } = await load(["pass-accuracy", "shots"]);
    expect(after.axes?.map(({ id }) => id)).toEqual(["pass-accuracy", "shots"]);
    expect(after.metrics.map(({ id }) => id)).toEqual(["passes"]);
    expect(columns).toEqual(["passes", "passes-accurate", "shots"]);
    expect(asked.map((path) => path.replace(/.*\/m\//, ""))).toEqual(["passes-accurate.json", "shots.json"]);
  });

  it("keep what intervals are made of, and the rows", async () => {
    const { before, england } = await load(["shots"]);
    const first = before.datasets.get("eng1-2017" as DatasetId);
    expect(england?.matchBase).toEqual(first?.matchBase);
    expect(england?.rows).toBe(first?.rows);
  });

  it("cost nothing where they are drawn already", async () => {
    const { asked, columns } = await load(["passes"]);
    expect(asked).toEqual([]);
    expect(columns).toEqual(["passes"]);
  });

  it("leave out what is no metric", async () => {
    const { after, asked } = await load(["no-such-metric", "passes"]);
    expect(after.axes?.map(({ id }) => id)).toEqual(["passes"]);
    expect(asked).toEqual([]);
  });

  it("that fail are told, and the rest is drawn: the axis stays, its figures are gaps", async () => {
    const { after, columns, england } = await load(["shots", "fouls"], /shots\.json$/);
    expect(after.failures.map(({ code, at }) => [code, at.replace(/.*\/m\//, "")])).toEqual([
      ["DATA_UNREACHABLE", "shots.json"],
    ]);
    expect(after.axes?.map(({ id }) => id)).toEqual(["shots", "fouls"]);
    expect(columns).toEqual(["passes", "fouls"]);
    expect(england?.metricIds).toContain("shots");
  });
});
