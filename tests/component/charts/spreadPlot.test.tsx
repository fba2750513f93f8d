import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SpreadDrawing } from "../../../src/charts/spread/spreadView.tsx";
import type { PlayerRef } from "../../../src/selection/selection.ts";
import { spreadPage } from "../../../src/ui/spread/spreadPage.tsx";
import { words } from "../../unit/aComparison.ts";
import { cloudInput, playersOf, report } from "../../unit/charts/cloud/aCloud.ts";
import { measured } from "./measured.ts";

const WIDTH = 640;
const input = cloudInput(playersOf(["virgil-van-dijk", "nobody-here"]), ["passes", "fouls"]);

function show(onAdd?: (ref: PlayerRef) => void) {
  const { drawing, plot } = spreadPage.open(input, words);
  render(<>{plot({ title: drawing.headline, onAdd })}</>);
  return {
    layout: (drawing as SpreadDrawing).layoutAt({ width: WIDTH }),
    strips: screen.getAllByRole("group"),
  };
}
const said = () =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");

beforeEach(() => measured(WIDTH));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the plot of a spread", () => {
  it("is the static picture with a group a strip, each saying what it shows", () => {
    const { strips } = show();
    expect(screen.getByRole("img", { name: "Van Dijk on 2 metrics" })).toBeTruthy();
    expect(strips.map((strip) => strip.getAttribute("aria-label"))).toEqual([
      "Passes per 90: Van Dijk 58.5, 18th of 36; Nobody Here: not in this data; 36 peers in grey",
      "Fouls committed per 90: Van Dijk 0.54, 12th of 35; Nobody Here: not in this data; 35 peers in grey",
    ]);
  });

  it("goes along a strip by the keyboard, the chosen player first", () => {
    const [, fouls] = show().strips;
    if (fouls === undefined) throw new Error("expected a second strip");
    fireEvent.keyDown(fouls, { key: "Home" });
    expect(said()).toBe("Van Dijk, Liverpool: Fouls committed per 90: 0.54, 12th of 35");
    fireEvent.keyDown(fouls, { key: "ArrowRight" });
    expect(said()).toMatch(/: Fouls committed per 90: 0.00$/);
    fireEvent.keyDown(fouls, { key: "End" });
    expect(said()).toBe("Peer 24, Beta: Fouls committed per 90: 2.40");
  });

  it("names the peer under the pointer and adds him with a click", () => {
    const onAdd = vi.fn<(ref: PlayerRef) => void>();
    const { layout, strips } = show(onAdd);
    const [passes] = strips;
    const dots = layout.strips[0]?.dots;
    if (passes === undefined || dots === undefined) throw new Error("expected a strip");
    const at = { clientX: dots.xs[2], clientY: dots.ys[2], pointerType: "mouse" };
    fireEvent.pointerMove(passes, at);
    expect(said()).toBe("Peer 3, Alpha: Passes per 90: 34.0; click or Enter adds this player");
    fireEvent.pointerDown(passes, at);
    fireEvent.click(passes);
    expect(onAdd).toHaveBeenCalledExactlyOnceWith({ player: "peer-3", dataset: "eng1-2017" });
  });

  it("draws nothing where it is refused", () => {
    const { drawing, plot } = spreadPage.open(
      cloudInput(playersOf(["virgil-van-dijk"], report), ["passes"], report),
      words,
    );
    expect(drawing).toHaveProperty("refused");
    expect(plot({ title: "", onAdd: undefined })).toBeNull();
  });
});
