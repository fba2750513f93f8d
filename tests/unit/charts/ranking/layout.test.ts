import { describe, expect, it } from "vitest";
import { rankingLayout, type RankingLayout } from "../../../../src/charts/ranking/layout.ts";
import type { RankingModel, RankingRow } from "../../../../src/charts/ranking/model.ts";
import { textWidth } from "../../../../src/charts/text/textWidth.ts";
import type { MetricId } from "../../../../src/domain/ids.ts";

const row = (facts: Partial<RankingRow> = {}): RankingRow => ({
  label: { short: "van Dijk", club: "Liverpool" },
  quiet: "centre-back",
  slot: undefined,
  rank: "1",
  value: 50,
  text: "50.0",
  interval: undefined,
  intervalText: "no minutes",
  skipped: 0,
  place: { rank: 1, tied: false, member: true },
  ref: undefined,
  ...facts,
});

const model = (rows: readonly RankingRow[], notes: readonly string[] = []): RankingModel => ({
  metric: "passes" as MetricId,
  title: "Passes per 90",
  rankTitle: "Rank",
  of: "9",
  unit: "count",
  rows,
  largest: Math.max(0, ...rows.map(({ value, interval }) => interval?.high ?? value ?? 0)),
  notes,
  locale: "en-GB",
  skippedText: (count) => `… ${count} more`,
});

const WIDTHS = [240, 320, 459, 460, 640, 1000];
const names = ({ lines }: RankingLayout) => lines.map((line) => line.row.text);

describe("the layout of a ranking", () => {
  it.each(WIDTHS)("draws bars from zero in proportion to the value at %i px", (width) => {
    const layout = rankingLayout(model([row({ value: 80 }), row({ value: 20 }), row({ value: 0 })]), {
      width,
    });
    const [all = 0, quarter = 0, none] = layout.lines.map(({ bar }) => bar?.width);
    expect(quarter).toBeCloseTo(all / 4);
    expect(none).toBe(0);
    expect(new Set(layout.lines.map(({ bar }) => bar?.x))).toEqual(new Set([layout.axis.x]));
    expect(all / layout.axis.width).toBeCloseTo(80 / layout.end);
  });

  it.each(WIDTHS)("holds whiskers within the axis at %i px", (width) => {
    const layout = rankingLayout(model([row({ interval: { low: 40, high: 131 } })]), { width });
    const { whisker } = layout.lines[0] ?? {};
    expect(whisker?.x).toBeGreaterThan(layout.axis.x);
    expect((whisker?.x ?? 0) + (whisker?.width ?? 0)).toBeLessThanOrEqual(
      layout.axis.x + layout.axis.width + 1e-9,
    );
  });

  it.each(WIDTHS)("cuts a long name rather than let it run into bar or value at %i px", (width) => {
    const long = row({
      label: { short: "Wolfeschlegelsteinhausenbergerdorff the Younger of Milton Keynes", club: "" },
      slot: 0,
    });
    const layout = rankingLayout(model([long, row()]), { width });
    const ends = layout.lines.map(({ name, quiet, row: drawn }) => ({
      name: name.x + textWidth(name.text, 13, drawn.slot !== undefined),
      quietFrom: quiet?.x ?? Infinity,
      quiet: quiet === undefined ? 0 : quiet.x + textWidth(quiet.text, 12),
    }));
    expect(ends.filter(({ name, quietFrom }) => name >= quietFrom)).toEqual([]);
    expect(Math.max(...ends.flatMap(({ name, quiet }) => [name, quiet]))).toBeLessThanOrEqual(
      layout.style.nameEnd + 1e-9,
    );
  });

  it("gives those left out between two lines a line of their own", () => {
    const layout = rankingLayout(model([row(), row({ skipped: 7 })]), { width: 640 });
    expect(layout.count).toBe(3);
    expect(layout.skips.map(({ text }) => text)).toEqual(["… 7 more"]);
    const tops = layout.lines.map(({ y }) => y);
    expect(tops).toEqual([0, 2 * layout.style.pitch]);
    expect(layout.skips.filter(({ y }) => y > layout.style.pitch && y < 2 * layout.style.pitch)).toHaveLength(
      1,
    );
  });

  it("leaves out from the end those who were not chosen, and counts them", () => {
    const rows = ["a", "b", "c", "d", "e", "f"].map((text) =>
      row({ text, ...(text === "e" ? { slot: 0 } : {}) }),
    );
    const layout = rankingLayout(model(rows), { width: 640, maxHeight: 26 * 4 + 26 });
    expect(names(layout)).toEqual(["a", "b", "e"]);
    expect([layout.left, layout.count, layout.skips[0]?.text]).toEqual([3, 4, "… 2 more"]);
  });

  it("does not leave one out to say so in its place", () => {
    const rows = ["a", "b", "c", "d", "e"].map((text) =>
      row({ text, ...("bd".includes(text) ? { slot: 0 } : {}) }),
    );
    const layout = rankingLayout(model(rows), { width: 640, maxHeight: 26 * 4 + 26 });
    expect(names(layout)).toEqual(["a", "b", "c", "d"]);
  });

  it("never leaves a chosen player out", () => {
    const rows = ["a", "b", "c"].map((text, slot) => row({ text, slot }));
    expect(names(rankingLayout(model(rows), { width: 640, maxHeight: 20 }))).toEqual(["a", "b", "c"]);
  });

  it("wraps what it says of those left out into the width", () => {
    const note = "17 with fewer than 1,080 minutes left out of the squad, and nobody else.";
    const { notes } = rankingLayout(model([row()], [note]), { width: 240 });
    expect(notes.length).toBeGreaterThan(1);
    expect(notes.map(({ text }) => text).join(" ")).toBe(note);
  });

  it("is an empty axis where nobody is drawn", () => {
    expect(rankingLayout(model([]), { width: 640 })).toMatchObject({ lines: [], height: 26, left: 0 });
  });
});
