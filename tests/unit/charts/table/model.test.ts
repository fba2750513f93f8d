import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { DataTable } from "../../../../src/charts/table/DataTable.tsx";
import { tableModel } from "../../../../src/charts/table/model.ts";
import type { Numbers } from "../../../../src/selection/selection.ts";
import { withIntervals } from "../bars/aMeasured.ts";
import { aComparison, aFound, aMetric, opening, words } from "../../aComparison.ts";

describe("the table", () => {
  it("of the opening comparison has the drawn numbers and says what they are", () => {
    expect(tableModel(opening, words)).toMatchObject({
      caption: "The numbers drawn, counts per 90 minutes",
      corner: "Metric",
      rows: [{ id: "passes", title: "Passes per 90", cells: ["76.8", "75.4", "73.7"] }],
    });
  });

  it("says that totals are totals", () => {
    const totals = aComparison([aFound()], [aMetric("goals", [3])], { numbers: "total" });
    expect(tableModel(totals, words)).toMatchObject({
      caption: "The numbers drawn, counts in all",
      rows: [{ title: "Goals", cells: ["3"] }],
    });
  });

  it("has players as column headers and metrics as row headers", () => {
    const html = renderToStaticMarkup(createElement(DataTable, { model: tableModel(opening, words) }));
    expect([...html.matchAll(/<th scope="col">([^<]*)/g)].map(([, text]) => text?.trim())).toEqual([
      "Metric",
      "Van Dijk",
      "Jones",
      "Bastoni",
    ]);
    expect(html).toContain('<th scope="row">Passes per 90</th><td>76.8</td><td>75.4</td><td>73.7</td>');
  });
});

describe("below a metric's figures", () => {
  const rows = (numbers: Numbers) =>
    tableModel(withIntervals(numbers), words).rows.map(({ id, title, cells }) => [id, title, ...cells]);

  it("stand its intervals, or why there is none, and the median of the peers", () => {
    expect(rows("per90").slice(0, 3)).toEqual([
      ["passes", "Passes per 90", "65.3", "70.1", "75.4"],
      ["passes-interval", "Passes per 90: 95% interval", "55.7 to 75.2", "61.2 to 79.4", "no minutes"],
      ["passes-median", "Passes per 90: median of the peers", "52.9"],
    ]);
    expect(rows("per90").slice(3, 5)).toEqual([
      ["pass-accuracy", "Pass accuracy, %", "84.1%", "0.0%", "not recorded"],
      [
        "pass-accuracy-interval",
        "Pass accuracy, %: 95% interval",
        "82.3% to 85.8%",
        "0.0% to 43.4%",
        "not recorded",
      ],
    ]);
  });

  it("stands no median without peers, and no intervals where nobody has one", () => {
    expect(rows("per90").map(([id]) => id)).not.toContain("recoveries-median");
    expect(tableModel(opening, words).rows.map(({ id }) => id)).toEqual(["passes"]);
  });

  it("stands no interval of a percentile, but the median that is drawn", () => {
    expect(rows("pct").slice(0, 3)).toEqual([
      ["passes", "Passes per 90, percentile", "88 (65.3)", "94 (70.1)", "no percentile"],
      ["passes-median", "Passes per 90, percentile: median of the peers", "50"],
      ["pass-accuracy", "Pass accuracy, %, percentile", "60 (84.1%)", "1 (0.0%)", "not recorded"],
    ]);
  });

  it("stands the median in one cell for all players", () => {
    const html = renderToStaticMarkup(
      createElement(DataTable, { model: tableModel(withIntervals(), words) }),
    );
    expect(html).toContain('<td colSpan="3">52.9</td>');
  });
});
