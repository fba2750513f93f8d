import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ChartFigure } from "../../../src/app/ChartFigure.tsx";
import { barsView } from "../../../src/charts/bars/barsView.tsx";
import type { Drawing, Refusal } from "../../../src/charts/view/chartView.ts";
import type { IndexEntry } from "../../../src/data/parseIndex.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import type { Selection } from "../../../src/selection/selection.ts";
import type { ControlsProps, PageView, PlotProps } from "../../../src/ui/chart/pageView.ts";
import { aComparison, aFound, opening, words } from "../../unit/aComparison.ts";
import { viewInput } from "../../unit/charts/aView.ts";
import { onPasses } from "../../unit/charts/bars/aMeasured.ts";

afterEach(cleanup);

const library: readonly IndexEntry[] = [
  {
    id: "eng1-2017" as DatasetId,
    competition: "Premier League",
    season: "2017/18",
    coverage: "complete",
    file: "",
    rows: 1,
    source: "A source",
    licence: "CC BY 4.0",
    date: "2019-10-28",
  },
];

function open(drawing: Drawing | Refusal, title = drawing.headline) {
  const plot = vi.fn<(props: PlotProps) => string>(() => "the plot");
  const controls = vi.fn<(props: ControlsProps) => string>(() => "the controls");
  const onAdd = vi.fn<() => void>();
  const choose = vi.fn<(selection: Selection) => void>();
  const input = viewInput(drawing.shown);
  const opened = { drawing, plot };
  const view: PageView = { view: { draw: () => drawing }, open: () => opened, controls };
  render(
    <ChartFigure
      {...{ library, title, choose, onAdd }}
      opened={{ ...opened, view, input }}
      selection={input.selection}
    />,
  );
  return { plot, controls, onAdd, choose, figure: screen.getByRole("figure") };
}

const bars = (comparison = onPasses()) => barsView.draw(viewInput(comparison), words);

describe("the figure on the page", () => {
  it("has finding, what is drawn, the plot, how to read it, caption and the table of the same numbers", () => {
    const { figure, plot, onAdd } = open(bars());
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(bars().headline);
    for (const text of [
      "Passes per 90 minutes, 2017/18",
      "the plot",
      "Thin lines: 95% intervals.",
      "Source: ",
    ]) {
      expect(figure.textContent).toContain(text);
    }
    expect(plot).toHaveBeenCalledWith({ title: bars().headline, onAdd });
    const rows = [...figure.querySelectorAll("tbody tr")].map((row) => row.textContent);
    expect(rows).toEqual([
      "Passes per 9065.370.175.4",
      "Passes per 90: 95% interval55.7 to 75.261.2 to 79.4no minutes",
      "Passes per 90: median of the peers52.9",
    ]);
  });

  it("is named by the author's headline where there is one", () => {
    open(bars(), "Mine");
    expect(screen.getByRole("figure", { name: "Mine" })).toBeTruthy();
  });

  it("says why where a question has no answer, and draws nothing", () => {
    const { figure, plot } = open({
      headline: "No percentiles here",
      refused: "Percentiles need peers.",
      shown: opening,
    });
    expect(screen.getByText("Percentiles need peers.")).toBeTruthy();
    expect(figure.textContent).toContain("Source: A source");
    expect(figure.querySelector("table")).toBeNull();
    expect(plot).not.toHaveBeenCalled();
  });

  it("has the view's own choices before it, above a refusal too", () => {
    for (const drawing of [bars(), { headline: "No", refused: "No peers.", shown: opening }]) {
      const { controls, figure, choose } = open(drawing);
      expect(figure.parentElement?.textContent).toMatch(/^the controls/);
      expect(controls).toHaveBeenCalledWith(expect.objectContaining({ choose }));
      cleanup();
    }
  });

  it("offers complete data where that answers what was refused", async () => {
    const { choose } = open({ headline: "No", refused: "No peers.", needs: "peers", shown: opening });
    fireEvent.click(
      await screen.findByRole("button", { name: "Compare with peers from Premier League 2017/18" }),
    );
    expect(choose).toHaveBeenCalledWith(expect.objectContaining({ peers: { datasets: ["eng1-2017"] } }));
  });

  it("says what to do next where there is nobody or nothing to compare", () => {
    const { figure } = open(bars(aComparison([aFound()], [])));
    expect(figure.querySelector(".next-step")?.textContent).toMatch(/metric/i);
    cleanup();
    expect(open(bars(aComparison([], []))).figure.querySelector(".next-step")?.textContent).toMatch(
      /player/i,
    );
  });
});
