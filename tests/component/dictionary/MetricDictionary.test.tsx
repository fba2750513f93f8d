import "../search/cssEscape.ts";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { MetricId } from "../../../src/domain/ids.ts";
import { METRIC_NAMES } from "../../../src/domain/metricNames.ts";
import { METRICS } from "../../../src/domain/metrics.ts";
import { dictionaryMessages } from "../../../src/messages/dictionaryMessages.ts";
import { searchMessages } from "../../../src/messages/searchMessages.ts";
import { createWords } from "../../../src/messages/words.ts";
import { MetricDictionary } from "../../../src/ui/dictionary/MetricDictionary.tsx";
import { MetricEntry } from "../../../src/ui/dictionary/MetricEntry.tsx";
import { theMetric } from "../../unit/aComparison.ts";

afterEach(cleanup);

const words = createWords("en-GB", { ...dictionaryMessages, ...searchMessages });
const DERIVED = new Set(METRICS.flatMap(({ id }) => (id === "recoveries" ? [id] : [])));

function Page({ at }: { readonly at?: MetricId | undefined }) {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setShown(true)}>
        Dictionary
      </button>
      {shown && (
        <MetricDictionary
          {...{ words, at }}
          metrics={METRICS}
          names={METRIC_NAMES}
          derived={DERIVED}
          onClose={() => setShown(false)}
        />
      )}
    </>
  );
}

/** A page with a button that opens the dictionary, opened by keyboard. */
async function open(at?: string) {
  const user = userEvent.setup();
  render(<Page at={at === undefined ? undefined : theMetric(at).id} />);
  await user.tab();
  await user.keyboard("{Enter}");
  return { user, field: screen.getByRole<HTMLInputElement>("searchbox", { name: "Search the dictionary" }) };
}

function item(label: string): HTMLElement {
  return screen.getByRole("button", { name: label });
}

/** What an opened metric says, by term. */
function facts(label: string): string {
  const about = item(label).getAttribute("aria-describedby") ?? "";
  return document.getElementById(about)?.textContent ?? "";
}

describe("the metric dictionary", () => {
  it("has every metric under its category, each with its definition", async () => {
    await open();
    expect(screen.getByRole("dialog", { name: "Metric dictionary" })).toBeTruthy();
    const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    const expected = METRICS.map(
      ({ id, label, definition }) => `${label} ${DERIVED.has(id) ? "inferred" : ""}${definition}`,
    );
    expect(items).toEqual(expected);
    const passing = within(screen.getByRole("region", { name: "Passing" }));
    expect(passing.getByText("Passes", { selector: "button" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe(`${METRICS.length} metrics`);
  });

  it("begins in the search, goes down with the arrows, and opens and shuts with Enter", async () => {
    const { user, field } = await open();
    expect(document.activeElement).toBe(field);
    await user.keyboard("pass accuracy{ArrowDown}{ArrowDown}{ArrowUp}{Enter}");
    expect(document.activeElement).toBe(item("Pass accuracy"));
    expect(item("Pass accuracy").getAttribute("aria-expanded")).toBe("true");
    expect(facts("Pass accuracy")).toContain("Accurate passes / Passes, each summed before it is divided");
    expect(facts("Pass accuracy")).toContain("Wilson");
    expect(facts("Pass accuracy")).toContain(theMetric("pass-accuracy").trap);
    expect(facts("Pass accuracy")).toContain("FBref: Cmp%");
    await user.keyboard("{Enter}");
    expect(item("Pass accuracy").getAttribute("aria-expanded")).toBe("false");
    await user.keyboard("{ArrowUp}");
    expect(document.activeElement).toBe(field);
  });

  it("opens one metric at a time", async () => {
    const { user } = await open();
    await user.click(item("Goals"));
    await user.click(item("Assists"));
    expect(screen.getAllByRole("button", { expanded: true })).toEqual([item("Assists")]);
  });

  it("opens at the metric asked for, with the focus on it, and leaves the focus alone afterwards", async () => {
    const { user, field } = await open("touches");
    expect(document.activeElement).toBe(item("Touches"));
    expect(facts("Touches")).toContain("1.72 times what chance alone gives");
    await user.type(field, "to");
    expect(document.activeElement).toBe(field);
  });

  it("finds a metric by a provider's name and shows the name", async () => {
    const { user } = await open();
    await user.keyboard("PrgC");
    expect(screen.getByRole("status").textContent).toBe("1 metric");
    expect(facts("Progressive carries")).toContain("FBref: PrgC");
  });

  it("says which metrics are inferred, beside the name and in the entry", async () => {
    const { user } = await open();
    await user.keyboard("recoveries{ArrowDown}{Enter}");
    expect(document.activeElement?.textContent).toBe("Recoveries inferred");
    expect(facts("Recoveries inferred")).toContain("inferred from the order of events, not recorded");
    await user.keyboard("{Escape}");
    expect(item("Goals").textContent?.trim()).toBe("Goals");
  });

  it("says when nothing is found", async () => {
    const { user } = await open();
    await user.keyboard("winkelmeyer");
    expect(screen.getByRole("status").textContent).toBe("No metric with “winkelmeyer”; try fewer letters.");
    expect(screen.queryAllByRole("listitem")).toEqual([]);
  });

  it("clears the search with Esc, then closes and gives the focus back", async () => {
    const { user, field } = await open();
    await user.keyboard("goals{ArrowDown}{Escape}");
    expect(field.value).toBe("");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(item("Dictionary")));
  });
});

describe("a metric's entry by itself", () => {
  it("says what the metric counts, its unit, its interval and its trap", () => {
    render(<MetricEntry metric={theMetric("interceptions")} words={words} />);
    expect(screen.getByText(theMetric("interceptions").definition)).toBeTruthy();
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "Unit",
      "Better",
      "Interval",
      "Spread",
      "Mind",
    ]);
    expect(screen.getByText(/Wyscout counts far more than Opta/)).toBeTruthy();
  });
});
