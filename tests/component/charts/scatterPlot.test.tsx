import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ScatterDrawing } from "../../../src/charts/scatter/scatterView.tsx";
import type { PlayerRef } from "../../../src/selection/selection.ts";
import { scatterPage } from "../../../src/ui/scatter/scatterPage.tsx";
import { words } from "../../unit/aComparison.ts";
import { cloudInput, playersOf } from "../../unit/charts/cloud/aCloud.ts";
import { measured } from "./measured.ts";

const WIDTH = 640;
const input = cloudInput(playersOf(["virgil-van-dijk", "al-bench"]), ["passes", "interceptions"]);

function show(onAdd?: (ref: PlayerRef) => void) {
  const { drawing, plot } = scatterPage.open(input, words);
  render(<>{plot({ title: drawing.headline, onAdd })}</>);
  return { layout: (drawing as ScatterDrawing).layoutAt({ width: WIDTH }), group: screen.getByRole("group") };
}
const said = () => screen.getByRole("status").textContent;

beforeEach(() => measured(WIDTH));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the plot of a scatter", () => {
  it("is the static picture named by the headline until it is asked", () => {
    show();
    expect(screen.getByRole("img", { name: "Van Dijk and Bench on 2 metrics" })).toBeTruthy();
    expect(document.querySelectorAll("[data-live]")).toHaveLength(0);
  });

  it("says in its name what is drawn", () => {
    expect(show().group.getAttribute("aria-label")).toBe(
      "Interceptions per 90 against Passes per 90: Van Dijk 58.5, 5.94; Bench 24.0, 4.00; 35 peers in grey",
    );
  });

  it("goes from the chosen players to the peers from left to right, and to both ends", () => {
    const { group } = show();
    fireEvent.keyDown(group, { key: "ArrowRight" });
    expect(said()).toBe("Van Dijk, Liverpool: Passes per 90: 58.5; Interceptions per 90: 5.94");
    fireEvent.keyDown(group, { key: "ArrowRight" });
    fireEvent.keyDown(group, { key: "ArrowRight" });
    expect(said()).toBe("Peer 1, Alpha: Passes per 90: 30.0; Interceptions per 90: 2.00");
    fireEvent.keyDown(group, { key: "End" });
    expect(said()).toMatch(/^Peer 30, Beta: Passes per 90: 88.0/);
    fireEvent.keyDown(group, { key: "Home" });
    expect(said()).toMatch(/^Van Dijk/);
    fireEvent.keyDown(group, { key: "Escape" });
    expect(said()).toBe("");
  });

  it("names the peer under the pointer, and a click adds him", () => {
    const onAdd = vi.fn<(ref: PlayerRef) => void>();
    const { group, layout } = show(onAdd);
    const { xs, ys } = layout.peers;
    fireEvent.pointerMove(group, { clientX: xs[4], clientY: ys[4], pointerType: "mouse" });
    expect(said()).toMatch(/^Peer 5, Alpha: .*click or Enter adds this player$/);
    fireEvent.pointerDown(group, { clientX: xs[4], clientY: ys[4], pointerType: "mouse" });
    fireEvent.click(group);
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({ player: "peer-5", dataset: "eng1-2017" });
  });

  it("adds the peer under the keyboard’s cursor with Enter, and never who is chosen", () => {
    const onAdd = vi.fn<(ref: PlayerRef) => void>();
    const { group } = show(onAdd);
    fireEvent.keyDown(group, { key: "Home" });
    fireEvent.keyDown(group, { key: "Enter" });
    expect(onAdd).not.toHaveBeenCalled();
    fireEvent.keyDown(group, { key: "End" });
    fireEvent.keyDown(group, { key: "Enter" });
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({ player: "peer-30", dataset: "eng1-2017" });
  });

  it("shows who it is on a first tap and adds on a second", () => {
    const onAdd = vi.fn<(ref: PlayerRef) => void>();
    const { group, layout } = show(onAdd);
    const at = { clientX: layout.peers.xs[4], clientY: layout.peers.ys[4], pointerType: "touch" };
    const tap = () => {
      fireEvent.pointerDown(group, at);
      fireEvent.pointerLeave(group, at);
      fireEvent.click(group);
    };
    tap();
    expect(said()).toMatch(/^Peer 5/);
    expect(onAdd).not.toHaveBeenCalled();
    tap();
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it("offers nothing to add when the comparison is full", () => {
    const { group } = show();
    fireEvent.keyDown(group, { key: "End" });
    fireEvent.keyDown(group, { key: "Enter" });
    expect(said()).not.toContain("adds");
    expect(group.getAttribute("data-addable")).toBe("false");
  });

  it("is drawn live where the static one draws, once it has the focus", async () => {
    const { group, layout } = show();
    fireEvent.focus(group);
    await vi.waitFor(() => expect(document.querySelectorAll("[data-live]")).toHaveLength(2), {
      timeout: 5000,
    });
    const live = [...document.querySelectorAll("[data-live] [data-slot]")];
    const still = [...document.querySelectorAll("svg[role=img] [data-slot]")];
    expect(live.map(({ innerHTML }) => innerHTML)).toEqual(still.map(({ innerHTML }) => innerHTML));
    const lines = [...document.querySelectorAll(".recharts-cartesian-grid-vertical line")];
    expect(lines.map((line) => Math.round(10 * Number(line.getAttribute("x1"))) / 10)).toEqual(
      layout.ticks.x.map(({ at }) => at),
    );
    const texts = [...document.querySelectorAll("[data-live-tick]")].map(({ textContent }) => textContent);
    expect(texts).toEqual([...layout.ticks.x, ...layout.ticks.y].map(({ text }) => text));
  });
});
