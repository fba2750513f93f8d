import "../search/cssEscape.ts";
import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { METRICS } from "../../../src/domain/metrics.ts";
import type { MetricId } from "../../../src/domain/ids.ts";
import { dictionaryMessages } from "../../../src/messages/dictionaryMessages.ts";
import { pageMessages } from "../../../src/messages/pageMessages.ts";
import { searchMessages } from "../../../src/messages/searchMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { MetricDialog } from "../../../src/ui/picker/MetricDialog.tsx";

afterEach(cleanup);

const words = createWords("en-GB", { ...pageMessages, ...searchMessages, ...dictionaryMessages });
const ids = (...names: readonly string[]) =>
  METRICS.filter(({ id }) => names.includes(id)).map(({ id }) => id);
const ALL = new Set(METRICS.map(({ id }) => id));
/** What is chosen among here: jsdom takes seconds to name the boxes of the whole table. */
const SOME = METRICS.filter(({ id }) =>
  /^(goals|shots.*|key-passes|through-balls|passes|progressive-passes|take-ons|interceptions)$/.test(id),
);

/** A page with a button that opens the dialog, and the dialog opened by it. */
async function open({ chosen = ids("passes"), available = ALL as ReadonlySet<MetricId>, max = 16 } = {}) {
  const onChange = vi.fn<(chosen: readonly MetricId[]) => void>();
  const user = userEvent.setup();
  render(<Page {...{ chosen, available, max, onChange }} />);
  await user.click(screen.getByRole("button", { name: "Add metric" }));
  return {
    user,
    onChange,
    field: screen.getByRole<HTMLInputElement>("searchbox", { name: "Search metrics" }),
  };
}

function Page({
  chosen,
  onChange,
  ...picker
}: {
  readonly chosen: readonly MetricId[];
  readonly available: ReadonlySet<MetricId>;
  readonly max: number;
  readonly onChange: (chosen: readonly MetricId[]) => void;
}) {
  const [shown, setShown] = useState(false);
  const [ticked, setTicked] = useState(chosen);
  const take = (next: readonly MetricId[]) => {
    setTicked(next);
    onChange(next);
  };
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Add metric
      </button>
      {shown && (
        <MetricDialog
          {...picker}
          metrics={SOME}
          words={words}
          chosen={ticked}
          onChange={take}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
}

/** The checkbox of a metric. */
function box(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>("checkbox", { name });
}

describe("the choice of metrics", () => {
  it("shows the metrics in groups, with what is chosen ticked and the definition read with each", async () => {
    await open();
    expect(screen.getByRole("group", { name: "Passing" }).contains(box("Passes"))).toBe(true);
    expect(box("Passes").checked).toBe(true);
    expect(box("Shots").checked).toBe(false);
    const about = box("Shots").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(about)?.textContent).toContain("Attempts at goal, on or off target.");
  });

  it("begins in the search field and is gone through with Down, Up and Space", async () => {
    const { user, field, onChange } = await open();
    expect(document.activeElement).toBe(field);
    await user.keyboard("shots on{ArrowDown}{ArrowDown}{ArrowUp} ");
    expect(document.activeElement).toBe(box("Shots on target"));
    expect(onChange.mock.calls).toEqual([[ids("passes").concat(ids("shots-on-target"))]]);
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(field);
  });

  it("takes a ticked metric out and keeps the order of the others", async () => {
    const { user, onChange } = await open({ chosen: ids("shots", "passes", "goals") });
    await user.click(box("Shots"));
    expect(onChange.mock.calls).toEqual([[ids("goals", "passes")]]);
  });

  it("keeps what is chosen when the search hides it", async () => {
    const { user, field, onChange } = await open();
    await user.type(field, "goals");
    expect(screen.queryByRole("checkbox", { name: "Passes" })).toBeNull();
    await user.click(box("Goals"));
    expect(onChange.mock.calls).toEqual([[ids("passes").concat(ids("goals"))]]);
  });

  it("says why a metric cannot be added, leaves it reachable, and does not add it", async () => {
    const { user, field, onChange } = await open({ available: new Set(ids("passes")) });
    await user.type(field, "shots on{ArrowDown} ");
    expect(document.activeElement).toBe(box("Shots on target"));
    expect(box("Shots on target").getAttribute("aria-disabled")).toBe("true");
    const about = box("Shots on target").getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(about)?.textContent).toContain("Not in this data.");
    expect(onChange).not.toHaveBeenCalled();
    expect(box("Shots on target").checked).toBe(false);
  });

  it("shows what the data holds before what it does not", async () => {
    await open({ available: new Set(ids("passes", "interceptions")) });
    const boxes = screen.getAllByRole("checkbox");
    const first = [box("Passes"), box("Interceptions")].map((one) => boxes.indexOf(one));
    const shots = boxes.indexOf(box("Shots"));
    expect(Math.max(...first)).toBeLessThan(shots);
  });

  it("lets a chosen metric that is not in the data be taken out", async () => {
    const { user, onChange } = await open({ available: new Set() });
    await user.click(box("Passes"));
    expect(onChange.mock.calls).toEqual([[[]]]);
  });

  it.each([
    ["Gls", "Goals", "FBref: Gls"],
    ["PrgP", "Progressive passes", "FBref: PrgP"],
    ["shot assists per 90", "Key passes", "Wyscout: Shot assists per 90"],
    ["totalContest", "Take-ons", "Sofascore: totalContest"],
  ])(
    "finds by a provider's own name %j, shows the name and takes it with the keyboard",
    async (query, label, name) => {
      const { user, field, onChange } = await open({ chosen: [] });
      await user.type(field, query);
      await user.keyboard("{ArrowDown} ");
      expect(document.activeElement).toBe(box(label));
      const about = box(label).getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(about)?.textContent).toContain(name);
      expect(onChange.mock.calls).toEqual([
        [METRICS.filter((metric) => metric.label === label).map(({ id }) => id)],
      ]);
    },
  );

  it("adds none beyond the most there may be, and says so", async () => {
    const { user, onChange } = await open({ chosen: ids("passes", "goals"), max: 2 });
    expect(screen.getByRole("status").textContent).toContain("2 of 2 chosen");
    await user.click(box("Shots"));
    expect(onChange).not.toHaveBeenCalled();
    await user.click(box("Goals"));
    await user.click(box("Shots"));
    expect(onChange.mock.calls.at(-1)).toEqual([ids("passes").concat(ids("shots"))]);
  });

  it("says how many metrics a search finds, and when it is none", async () => {
    const { user, field } = await open();
    await user.type(field, "through");
    expect(screen.getByRole("status").textContent).toBe("1 of 16 chosen · 1 metric found");
    await user.type(field, "qq");
    expect(screen.getByRole("status").textContent).toContain(
      "No metric with “throughqq”; try fewer letters.",
    );
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });
});

describe("the dialog", () => {
  it("clears the search with Esc, then closes, and gives the focus back to the button", async () => {
    const { user, field } = await open();
    await user.type(field, "shots{Escape}");
    expect(field.value).toBe("");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add metric" })),
    );
  });

  it("has the name of its heading, and closes with Done and with the cross", async () => {
    const { user } = await open();
    expect(screen.getByRole("dialog", { name: "Choose metrics" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Add metric" }));
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
