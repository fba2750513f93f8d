import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MarkNote } from "../../../../src/ui/cursor/MarkNote.tsx";
import { useMarkCursor, type Mark } from "../../../../src/ui/cursor/useMarkCursor.ts";

afterEach(cleanup);

const mark = (name: string, x: number, y: number, from?: number): Mark => ({
  name,
  detail: `Passes per 90: ${x}`,
  x,
  y,
  ...(from === undefined ? {} : { from }),
});
const MARKS = [mark("Van Dijk, Liverpool", 20, 10), mark("Jones", 100, 10), mark("Bastoni", 180, 60)];

/** A chart 200 px wide that can be asked about. */
function Plot({ marks }: { readonly marks: readonly Mark[] }) {
  const { active, handlers } = useMarkCursor(marks);
  return (
    <div role="group" aria-label="Passes" {...handlers}>
      <MarkNote mark={active === undefined ? undefined : marks[active]} width={200} />
    </div>
  );
}

function open(marks = MARKS) {
  const view = render(<Plot marks={marks} />);
  return { ...view, plot: screen.getByRole("group") };
}

const said = () => screen.getByRole("status").textContent;
const note = () => document.querySelector<HTMLElement>(".mark-note");

/** Presses keys in order, and gives what is said after each. */
async function press(...keys: readonly string[]): Promise<readonly (string | undefined)[]> {
  const names: (string | undefined)[] = [];
  for (const key of keys) {
    await userEvent.keyboard(`{${key}}`);
    names.push(said().split(/[:,]/)[0]);
  }
  return names;
}

describe("the marks of a chart, by keyboard", () => {
  it("are reached with Tab, and nothing is said before a key is pressed", async () => {
    const { plot } = open();
    await userEvent.tab();
    expect(document.activeElement).toBe(plot);
    expect(said()).toBe("");
    expect(note()).toBeNull();
  });

  it("are gone through by arrows, either pair, and not past the ends", async () => {
    open();
    await userEvent.tab();
    expect(await press("ArrowRight", "ArrowDown", "ArrowRight", "ArrowDown")).toEqual([
      "Van Dijk",
      "Jones",
      "Bastoni",
      "Bastoni",
    ]);
    expect(await press("ArrowLeft", "ArrowUp", "ArrowUp")).toEqual(["Jones", "Van Dijk", "Van Dijk"]);
  });

  it("begin with the last where the first key goes back", async () => {
    open();
    await userEvent.tab();
    expect(await press("ArrowUp")).toEqual(["Bastoni"]);
  });

  it("are left for the first and the last by Home and End, and let go by Escape", async () => {
    open();
    await userEvent.tab();
    expect(await press("End", "Home", "Escape", "ArrowRight")).toEqual([
      "Bastoni",
      "Van Dijk",
      "",
      "Van Dijk",
    ]);
  });

  it("keep the page from scrolling, and leave every other key to it", () => {
    const { plot } = open();
    // fireEvent gives false when the default was prevented.
    expect(fireEvent.keyDown(plot, { key: "ArrowDown" })).toBe(false);
    expect(fireEvent.keyDown(plot, { key: "Escape" })).toBe(false);
    expect(fireEvent.keyDown(plot, { key: "Escape" })).toBe(true);
    expect(fireEvent.keyDown(plot, { key: "a" })).toBe(true);
    expect(fireEvent.keyDown(plot, { key: "Tab" })).toBe(true);
  });

  it("are let go when the focus leaves", async () => {
    open();
    await userEvent.tab();
    await press("End");
    await userEvent.tab();
    expect(said()).toBe("");
  });

  it("leave all keys to the page when there are none", () => {
    const { plot } = open([]);
    for (const key of ["ArrowDown", "Home", "End", "Escape"])
      expect(fireEvent.keyDown(plot, { key })).toBe(true);
    expect(said()).toBe("");
  });

  it("are let go when the chart has fewer than before", async () => {
    const { rerender } = open();
    await userEvent.tab();
    await press("End");
    rerender(<Plot marks={MARKS.slice(0, 1)} />);
    expect(said()).toBe("");
  });
});

describe("the marks of a chart, by pointer", () => {
  /** The chart stands away from the window's corner. */
  function openAt(left: number, top: number, marks = MARKS) {
    const { plot } = open(marks);
    vi.spyOn(plot, "getBoundingClientRect").mockReturnValue(new DOMRect(left, top, 200, 80));
    return {
      plot,
      move: (x: number, y: number) => fireEvent.pointerMove(plot, { clientX: left + x, clientY: top + y }),
    };
  }

  it("are named by the nearest, wherever the chart stands in the window", () => {
    const { move } = openAt(300, 50);
    move(30, 20);
    expect(said()).toBe("Van Dijk, Liverpool: Passes per 90: 20");
    move(90, 12);
    expect(said()).toContain("Jones");
    move(170, 50);
    expect(said()).toContain("Bastoni");
  });

  it("are not meant from farther than 40 px", () => {
    const { move } = openAt(0, 0);
    move(100, 49);
    expect(said()).toContain("Jones");
    move(100, 51);
    expect(said()).toBe("");
  });

  it("are met along the whole of one that is long, such as a bar", () => {
    const { move } = openAt(0, 0, [mark("Van Dijk", 190, 10, 0), mark("Jones", 50, 60, 0)]);
    move(5, 12);
    expect(said()).toContain("Van Dijk");
    move(5, 55);
    expect(said()).toContain("Jones");
    move(85, 60);
    expect(said()).toContain("Jones");
  });

  it("are let go when a mouse leaves, and stay named after a tap", () => {
    const { plot, move } = openAt(0, 0);
    move(20, 10);
    // React makes its leave of an out.
    fireEvent.pointerOut(plot, { pointerType: "mouse" });
    expect(said()).toBe("");
    fireEvent.pointerDown(plot, { clientX: 100, clientY: 10, pointerType: "touch" });
    fireEvent.pointerUp(plot, { clientX: 100, clientY: 10, pointerType: "touch" });
    fireEvent.pointerOut(plot, { pointerType: "touch" });
    expect(said()).toContain("Jones");
  });

  it("are the place the keys go on from", async () => {
    const { move, plot } = openAt(0, 0);
    plot.focus();
    move(20, 10);
    expect(await press("ArrowRight")).toEqual(["Jones"]);
  });
});

describe("the note of a mark", () => {
  it("shows name and numbers beside it, on the side where there is room", async () => {
    open();
    await userEvent.tab();
    await press("Home");
    expect(note()?.textContent).toBe("Van Dijk, LiverpoolPasses per 90: 20");
    expect(note()?.dataset["side"]).toBe("after");
    expect([note()?.style.left, note()?.style.top]).toEqual(["20px", "10px"]);
    await press("End");
    expect(note()?.dataset["side"]).toBe("before");
  });

  it("is said once: the picture of it is hidden from screen readers", async () => {
    open();
    await userEvent.tab();
    await press("Home");
    expect(note()?.getAttribute("aria-hidden")).toBe("true");
    expect(said()).toBe("Van Dijk, Liverpool: Passes per 90: 20");
  });
});

describe("the note of a mark", () => {
  it.each([
    [4, "after", 192],
    [100, "after", 96],
    [101, "before", 97],
    [198, "before", 194],
  ])("at %i of 200 px stands %s it and is at most %i px wide", (x, side, widest) => {
    render(<MarkNote mark={mark("Jones", x, 10)} width={200} />);
    expect([note()?.dataset["side"], note()?.style.maxWidth]).toEqual([side, `${widest}px`]);
  });

  it("is never wider than it reads well, and stays after its mark where it is told to", () => {
    render(<MarkNote mark={mark("Jones", 600, 10)} width={900} after />);
    expect([note()?.dataset["side"], note()?.style.maxWidth]).toEqual(["after", "240px"]);
  });
});
