import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { radarPage } from "../../../src/ui/radar/radarPage.tsx";
import { words } from "../../unit/aComparison.ts";
import { plain } from "../../unit/charts/aStood.ts";
import { viewInput } from "../../unit/charts/aView.ts";
import { measured } from "./measured.ts";

beforeEach(() => measured(640));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show() {
  const { drawing, plot } = radarPage.open(viewInput(plain), words);
  render(<>{plot({ title: drawing.headline, onAdd: undefined })}</>);
  return screen.getByRole("group");
}
const said = () => screen.getByRole("status").textContent;
const outlines = (selector: string) =>
  [...document.querySelectorAll(`${selector} path[fill="none"]`)]
    .map((path) => path.getAttribute("d") ?? "")
    .filter((path) => path.includes("L") && !path.includes("h"));

describe("the plot of a radar", () => {
  it("is the static picture until it is asked, and says what it shows", () => {
    const group = show();
    expect(screen.getByRole("img").getAttribute("aria-label")).not.toBe("");
    expect(group.getAttribute("aria-label")).toBe(
      "Radar of Van Dijk and Otamendi on 4 metrics; arrows go from point to point",
    );
    expect(document.querySelectorAll("[data-live]")).toHaveLength(0);
  });

  it("is drawn live where it is pointed at, point for point as before", async () => {
    fireEvent.pointerEnter(show());
    await waitFor(() => expect(document.querySelectorAll("[data-live]")).toHaveLength(2), { timeout: 20000 });
    const live = outlines(".radar-live");
    expect(live).toHaveLength(2);
    expect(outlines("svg[role=img]")).toEqual(expect.arrayContaining(live));
  });

  it("tells each point to the keyboard, axis by axis", async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.keyboard("{ArrowRight}");
    expect(said()).toBe("Van Dijk, Liverpool: Passes per 90: 65.3, axis 5.5 to 94.6");
    await user.keyboard("{ArrowRight}");
    expect(said()).toBe("Otamendi, Manchester City: Passes per 90: 89.9, axis 5.5 to 94.6");
    await user.keyboard("{End}");
    expect(said()).toBe("Van Dijk, Liverpool: Interceptions per 90: 6.50, axis 5.45 to 94.55");
    await user.keyboard("{Escape}");
    expect(said()).toBe("");
  });
});
