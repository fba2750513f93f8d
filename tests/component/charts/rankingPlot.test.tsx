import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { RankingDrawing } from "../../../src/charts/ranking/rankingDrawing.tsx";
import { compare } from "../../../src/comparison/compare.ts";
import type { DatasetId, PlayerId } from "../../../src/domain/ids.ts";
import { DEFAULT_SELECTION } from "../../../src/selection/defaultSelection.ts";
import type { PlayerRef } from "../../../src/selection/selection.ts";
import { squadPage } from "../../../src/ui/squad/squadPage.tsx";
import { theMetric, words } from "../../unit/aComparison.ts";
import { aDataset, byId } from "../../unit/aDataset.ts";

const WIDTH = 640;
const PITCH = 26;

const dataset = aDataset([
  { name: "Al One", minutes: 900, stats: { passes: 600 } },
  { name: "Bo Two", minutes: 900, stats: { passes: 500 } },
  { name: "Cy Three", minutes: 900, stats: { passes: 400 } },
]);
const ref = (player: string): PlayerRef => ({
  player: player as PlayerId,
  dataset: "eng1-2017" as DatasetId,
});

function show(onAdd: ((added: PlayerRef) => void) | undefined) {
  const players = [ref("bo-two"), ref("nobody")];
  const datasets = byId(dataset);
  const resolved = { players, metrics: [theMetric("passes")], datasets, unreadable: new Set<DatasetId>() };
  const comparison = compare(DEFAULT_SELECTION, resolved);
  const loaded = { ...resolved, failures: [], served: new Map() };
  const { drawing, plot } = squadPage.open({ comparison, loaded, selection: DEFAULT_SELECTION }, words);
  render(<>{plot({ title: drawing.headline, onAdd })}</>);
  return { drawing, group: screen.getByRole("group") };
}

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, WIDTH, 200));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const said = () => screen.getByRole("status").textContent;
/** Where the line of a rank is, for a pointer. */
const on = (line: number, pointerType = "mouse") => ({ clientX: 20, clientY: line * PITCH + 4, pointerType });

describe("the plot of a ranking", () => {
  it("is the static picture named by the headline until it is asked", () => {
    show(undefined);
    expect(screen.getByRole("img", { name: "Bo Two is 2nd at Alpha for passes" })).toBeTruthy();
    expect(document.querySelectorAll("[data-live]")).toHaveLength(0);
  });

  it("says in its name the ends of the list and the chosen", () => {
    expect(show(undefined).group.getAttribute("aria-label")).toBe(
      "Passes per 90: 1 Al One 60.0, 2 Bo Two 50.0, Nobody not in this data",
    );
  });

  it("goes from line to line by the keyboard, with Home and End, and says each", () => {
    const { group } = show(() => {});
    fireEvent.keyDown(group, { key: "ArrowDown" });
    expect(said()).toMatch(
      /^Al One, Alpha: 60\.0 \(\d+\.\d to \d+\.\d\), rank 1 of 3\. Click or Enter adds this player\.$/,
    );
    fireEvent.keyDown(group, { key: "ArrowDown" });
    expect(said()).toMatch(/^Bo Two, Alpha: 50\.0 .*, rank 2 of 3$/);
    fireEvent.keyDown(group, { key: "End" });
    expect(said()).toBe("Nobody: not in this data");
    fireEvent.keyDown(group, { key: "Home" });
    expect(said()).toMatch(/^Al One/);
    fireEvent.keyDown(group, { key: "Escape" });
    expect(said()).toBe("");
  });

  it("adds who is not chosen with Enter, and nobody who is", () => {
    const onAdd = vi.fn<(added: PlayerRef) => void>();
    const { group } = show(onAdd);
    fireEvent.keyDown(group, { key: "Home" });
    fireEvent.keyDown(group, { key: "Enter" });
    fireEvent.keyDown(group, { key: "ArrowDown" });
    fireEvent.keyDown(group, { key: "Enter" });
    expect(onAdd.mock.calls).toEqual([[ref("al-one")]]);
  });

  it("asks anywhere on a line and adds with a click", () => {
    const onAdd = vi.fn<(added: PlayerRef) => void>();
    const { group } = show(onAdd);
    fireEvent.pointerMove(group, on(2));
    expect(said()).toMatch(/^Cy Three/);
    fireEvent.pointerDown(group, on(2));
    fireEvent.click(group, on(2));
    expect(onAdd.mock.calls).toEqual([[ref("cy-three")]]);
    fireEvent.pointerLeave(group, on(2));
    expect(said()).toBe("");
  });

  it("only asks at a finger's first tap and adds at the second", () => {
    const onAdd = vi.fn<(added: PlayerRef) => void>();
    const { group } = show(onAdd);
    const tap = () => {
      fireEvent.pointerDown(group, on(0, "touch"));
      fireEvent.pointerLeave(group, on(0, "touch"));
      fireEvent.click(group, on(0));
    };
    tap();
    expect(said()).toMatch(/^Al One/);
    expect(onAdd).not.toHaveBeenCalled();
    tap();
    expect(onAdd.mock.calls).toEqual([[ref("al-one")]]);
  });

  it("offers nothing to add when the comparison is full", () => {
    const { group } = show(undefined);
    fireEvent.keyDown(group, { key: "Home" });
    expect(said()).toMatch(/rank 1 of 3$/);
    fireEvent.keyDown(group, { key: "Enter" });
    expect(said()).toMatch(/^Al One/);
  });

  it("draws live the same bars as the static picture, within two pixels", async () => {
    const { drawing, group } = show(undefined);
    await act(async () => fireEvent.focus(group));
    await vi.waitFor(() => expect(document.querySelectorAll("[data-live]")).toHaveLength(3), {
      timeout: 20000,
    });
    const bars = (within: string) =>
      [...document.querySelectorAll(`${within} rect[data-slot]`)].map((bar) =>
        ["x", "y", "width", "height"].map((side) => Number(bar.getAttribute(side))),
      );
    const live = bars("[data-live]");
    const fixed = bars("svg[role=img]");
    expect((drawing as RankingDrawing).model.rows).toHaveLength(4);
    expect(fixed).toHaveLength(3);
    live.forEach((bar, at) =>
      bar.forEach((side, i) => expect(Math.abs(side - (fixed[at]?.[i] ?? NaN))).toBeLessThan(2)),
    );
  }, 30000);
});
