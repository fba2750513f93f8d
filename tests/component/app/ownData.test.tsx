// A reader's own data on the page, kept in the browser's real kind of store; everything else comes from MSW.
import "fake-indexeddb/auto";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../src/app/App.tsx";
import { keepDataset } from "../../../src/data/kept/keepDataset.ts";
import { closeKeptStore } from "../../../src/data/kept/keptStore.ts";
import { removeKept } from "../../../src/data/kept/removeKept.ts";
import { renameKept } from "../../../src/data/kept/renameKept.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import "../search/cssEscape.ts";
import { aKeptDataset } from "../../unit/data/kept/aKeptDataset.ts";

const ID = "own-liga-2025" as DatasetId;

/** The search window with its library takes its time in jsdom. */
const SLOW = { timeout: 10_000 };

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("ResizeObserver", NoResizeObserver);
});
afterEach(async () => {
  cleanup();
  await closeKeptStore();
  vi.unstubAllGlobals();
});

function open(address: string): void {
  history.replaceState(null, "", address);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

describe("own data on the page", () => {
  it("is compared with shipped players, on its own metrics too", async () => {
    await keepDataset(aKeptDataset());
    open(`/?p=p-11_${ID}.p-12_${ID}.virgil-van-dijk_eng1-2017&m=passes.own-distance`);
    expect(await screen.findAllByText(/Distance/)).not.toEqual([]);
    expect((await screen.findAllByText("26.25")).length).toBeGreaterThan(0);
    expect(screen.getAllByText("27.25").length).toBeGreaterThan(0);
    expect(screen.queryByText(/kept in another browser/)).toBeNull();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("never opens an empty chart where no preset fits: what it records is shown", async () => {
    const given = aKeptDataset();
    const columns = [...given.dataset.columns].filter(([id]) => id.startsWith("own-"));
    const metricIds = columns.map(([id]) => id);
    await keepDataset({ ...given, dataset: { ...given.dataset, metricIds, columns: new Map(columns) } });
    open(`/?p=p-12_${ID}`);
    expect((await screen.findAllByText("xT")).length).toBeGreaterThan(0);
  });

  it("is found by search, marked as the reader's own", async () => {
    await keepDataset(aKeptDataset());
    open("/");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Search" }));
    await user.type(await screen.findByRole("combobox", {}, SLOW), "zaphod");
    const found = await screen.findByRole("option", { name: /My Liga 2025\/26/ }, SLOW);
    expect(found.textContent).toContain("your data");
  }, 30_000);

  it("keeps the slot of data that is kept in another browser, and says so in one line", async () => {
    open(`/?p=p-10_${ID}.virgil-van-dijk_eng1-2017&m=passes`);
    expect(await screen.findByText(/This link names data that is kept in another browser/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("follows what is renamed and removed while it is shown", async () => {
    await keepDataset(aKeptDataset());
    open(`/?p=p-10_${ID}&m=passes&g=all`);
    expect((await screen.findAllByText(/My Liga 2025\/26/)).length).toBeGreaterThan(0);
    await act(() => renameKept(ID, "Sunday League"));
    expect((await screen.findAllByText(/Sunday League 2025\/26/)).length).toBeGreaterThan(0);
    await act(() => removeKept(ID));
    expect(await screen.findByText(/kept in another browser/)).toBeTruthy();
  });
});
