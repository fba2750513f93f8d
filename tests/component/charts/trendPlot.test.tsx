import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { trendPage } from "../../../src/ui/trend/trendPage.tsx";
import { words } from "../../unit/aComparison.ts";
import { trendInput } from "../../unit/charts/trend/aTrend.ts";

const WIDTH = 640;

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, WIDTH, 300));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function show(link: string) {
  const { drawing, plot } = trendPage.open(await trendInput(link), words);
  render(<>{plot({ title: drawing.headline, onAdd: undefined })}</>);
  return { drawing, group: screen.getByRole("group") };
}

const said = () => screen.getByRole("status").textContent;

/** The corners of a path of straight lines. */
function corners(path: Element | null): readonly (readonly [number, number])[] {
  const numbers =
    path
      ?.getAttribute("d")
      ?.match(/-?\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? Number.NaN] as const] : []));
}

describe("the plot of a trend", () => {
  it("is the static picture named by the headline, until it is touched", async () => {
    await show("p=virgil-van-dijk_eng1-2017&m=passes");
    expect(screen.getByRole("img", { name: "Van Dijk’s passes per 90 rose from 53.8 to 80.9" })).toBeTruthy();
    expect(document.querySelector(".recharts-line")).toBeNull();
  });

  it("says in its name what is drawn", async () => {
    const { group } = await show("p=virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017&m=passes");
    expect(group.getAttribute("aria-label")).toBe(
      "Passes per 90: Van Dijk 65.3 overall, Mohamed Salah 28.3 overall",
    );
  });

  it("goes from match to match by the keyboard, with Home and End, and says each", async () => {
    const { group } = await show("p=virgil-van-dijk_eng1-2017.mohamed-salah_eng1-2017&m=passes");
    fireEvent.keyDown(group, { key: "Home" });
    expect(said()).toBe("Van Dijk, 16 September 2017: Passes per 90: 0.0 at Crystal Palace");
    fireEvent.keyDown(group, { key: "ArrowRight" });
    expect(said()).toMatch(/^Van Dijk, 30 September 2017: /);
    fireEvent.keyDown(group, { key: "End" });
    expect(said()).toMatch(
      /^Mohamed Salah, 13 May 2018: Passes per 90: 23\.8 over the last \d+ minutes; 14\.1 v Brighton/,
    );
    fireEvent.keyDown(group, { key: "Escape" });
    expect(said()).toBe("");
  });

  it("once focused is drawn by Recharts, on the static lines to two pixels", async () => {
    const { group } = await show("p=virgil-van-dijk_eng1-2017.jorginho_ita1-2017&m=passes");
    fireEvent.focus(group);
    await waitFor(() => expect(document.querySelectorAll("path.recharts-line-curve")).toHaveLength(2));
    const live = [...document.querySelectorAll("path.recharts-line-curve")];
    live.forEach((path, slot) => {
      const drawn = corners(path);
      const still = corners(document.querySelector(`path[data-slot="${slot}"]`));
      expect(drawn).toHaveLength(still.length);
      drawn.forEach(([x, y], i) => {
        expect(Math.abs(x - (still[i]?.[0] ?? 0))).toBeLessThan(2);
        expect(Math.abs(y - (still[i]?.[1] ?? 0))).toBeLessThan(2);
      });
    });
    fireEvent.keyDown(group, { key: "End" });
    expect(document.querySelector(".recharts-reference-dot")).not.toBeNull();
  });

  it("of seasons goes from season to season", async () => {
    const { group } = await show("p=virgil-van-dijk_eng1-2025.virgil-van-dijk_eng1-2017&m=passes");
    fireEvent.keyDown(group, { key: "Home" });
    expect(said()).toBe(
      "Van Dijk, Premier League 2017/18, Liverpool, Southampton: Passes per 90: 65.3, 55.7 to 75.2",
    );
    fireEvent.keyDown(group, { key: "ArrowDown" });
    expect(said()).toBe("Van Dijk, Premier League 2025/26, Liverpool: Passes per 90: 76.8");
  });
});
