import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { profilePage } from "../../../src/ui/profile/profilePage.tsx";
import { opening, words } from "../../unit/aComparison.ts";
import { plain } from "../../unit/charts/aStood.ts";
import { viewInput } from "../../unit/charts/aView.ts";
import { measured } from "./measured.ts";

const WIDTH = 640;

beforeEach(() => measured(WIDTH));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show() {
  const { drawing, plot } = profilePage.open(viewInput(plain), words);
  render(<>{plot({ title: drawing.headline, onAdd: undefined })}</>);
  return screen.getByRole("group");
}
const said = () => screen.getByRole("status").textContent;

describe("the plot of a profile", () => {
  it("is the static picture, as wide as there is room, and says what it shows", () => {
    const group = show();
    expect(screen.getByRole("img").getAttribute("width")).toBe(String(WIDTH));
    expect(group.getAttribute("aria-label")).toBe(
      "Percentiles of Van Dijk and Otamendi on 4 metrics; arrows go from dot to dot",
    );
  });

  it("tells each dot to the keyboard, row by row", async () => {
    const user = userEvent.setup();
    show();
    await user.tab();
    await user.keyboard("{Home}");
    expect(said()).toBe("Van Dijk, Liverpool: Passes per 90: 65.3, 36th of 100, percentile 65");
    await user.keyboard("{ArrowDown}");
    expect(said()).toBe("Otamendi, Manchester City: Passes per 90: 89.9, 11th of 100, percentile 90");
    await user.keyboard("{End}");
    expect(said()).toBe("Van Dijk, Liverpool: Interceptions per 90: 6.50, 94th of 100, percentile 7");
  });

  it("tells the dot nearest to the pointer, and nothing far from any", () => {
    const group = show();
    const dot = document.querySelector('g[data-slot="1"][data-metric="passes"] circle');
    const [x, y] = ["cx", "cy"].map((name) => Number(dot?.getAttribute(name)));
    fireEvent.pointerMove(group, { clientX: x, clientY: y });
    expect(said()).toContain("Otamendi, Manchester City: Passes per 90: 89.9");
    fireEvent.pointerMove(group, { clientX: 0, clientY: 0 });
    expect(said()).toBe("");
  });
});

it("draws nothing of what is refused", () => {
  const { drawing, plot } = profilePage.open(viewInput(opening), words);
  render(<>{plot({ title: drawing.headline, onAdd: undefined })}</>);
  expect(screen.queryByRole("img")).toBeNull();
});
