import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { DataTable } from "../../../../src/charts/table/DataTable.tsx";
import { minutesRow, tableModel } from "../../../../src/charts/table/model.ts";
import { aComparison, aFound, aMetric, aMissing, opening, words } from "../../aComparison.ts";

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

describe("the row of minutes", () => {
  it("tells unknown minutes from a player who is not there and from data that could not be loaded", () => {
    const players = [
      aFound({ minutes: 3420 }),
      aFound(),
      aMissing("Nobody"),
      aMissing("Kane", "unreadable-dataset"),
    ];
    expect(minutesRow(aComparison(players, []), words).cells).toEqual([
      "3,420",
      "not in the source",
      "not in this data",
      "could not be loaded",
    ]);
  });
});
