import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Comparison } from "../../../src/comparison/comparison.ts";
import { barsPage } from "../../../src/ui/bars/barsPage.tsx";
import { words } from "../../unit/aComparison.ts";
import { viewInput } from "../../unit/charts/aView.ts";
import { withIntervals } from "../../unit/charts/bars/aMeasured.ts";

class NoResizeObserver {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal("ResizeObserver", NoResizeObserver);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 640, 400));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(comparison: Comparison) {
  const { drawing, plot } = barsPage.open(viewInput(comparison), words);
  render(plot({ title: "A finding", onAdd: undefined }));
  return drawing;
}

describe("bars on the page", () => {
  it("are the static picture at the width there is, named by the finding", () => {
    open(withIntervals());
    expect(screen.getByRole("img", { name: "A finding" }).getAttribute("width")).toBe("640");
  });

  it("say of each panel what it shows", () => {
    open(withIntervals());
    expect(screen.getAllByRole("group").map((panel) => panel.getAttribute("aria-label"))).toEqual([
      "Passes per 90: Van Dijk 65.3, Matip 70.1, Jones 75.4",
      "Pass accuracy, %: Van Dijk 84.1%, Matip 0.0%, Jones not recorded",
      "Shots per 90: Van Dijk 0.52, Matip 0.05, Jones not recorded",
      "Recoveries (inferred) per 90: Van Dijk 9.60, Matip 1,234.50, Jones not recorded",
    ]);
  });

  it("name bar after bar by keyboard, a gap with its reason", async () => {
    open(withIntervals());
    await userEvent.tab();
    await userEvent.tab();
    const panel = screen.getAllByRole("group")[1];
    if (panel === undefined) throw new Error("expected a second panel");
    expect(document.activeElement).toBe(panel);
    const said = () => within(panel).getByRole("status").textContent;
    await userEvent.keyboard("{ArrowDown}");
    expect(said()).toBe("Van Dijk, Southampton, Liverpool: Pass accuracy, %: 84.1%");
    await userEvent.keyboard("{End}");
    expect(said()).toBe("Jones, Liverpool: Pass accuracy, %: not recorded");
  });

  it("are drawn live in the panel that has the focus, and in no other", async () => {
    open(withIntervals());
    expect(document.querySelector("[data-live]")).toBeNull();
    await userEvent.tab();
    const [first, second] = screen.getAllByRole("group");
    await vi.waitFor(() => expect(first?.querySelectorAll("[data-live]")).toHaveLength(3), { timeout: 5000 });
    expect(first?.querySelectorAll("[data-whisker]")).toHaveLength(2);
    expect(second?.querySelector("[data-live]")).toBeNull();
  });
});
