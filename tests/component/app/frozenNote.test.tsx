// What the page says of a frozen link's data. The network is MSW's.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../src/app/App.tsx";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { server } from "../../mocks/server.ts";

const LIVE = "p=virgil-van-dijk_eng1-2017&m=passes.interceptions&g=centre-back.min900.eng1-2017";
const FROZEN = formatSelection(parseSelection(`d=2026-11&${LIVE}`).selection);

class NoResizeObserver {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => vi.stubGlobal("ResizeObserver", NoResizeObserver));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function open(query: string): void {
  history.replaceState(null, "", `/?${query}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

/** A shipped file with something of it changed. */
async function changed(path: string, change: object): Promise<void> {
  const file = JSON.parse(await readFile(`public/data/${path}`, "utf8"));
  server.use(http.get(`*/data/${path}`, () => HttpResponse.json({ ...file, ...change })));
}

describe("a frozen page", () => {
  it("names its release and date above the chart and in the caption, and that it is the newest", async () => {
    open(FROZEN);
    const note = await screen.findByText(
      /^Frozen: data release 2026-11 of 23 November 2026. This is the newest/,
    );
    expect(note.getAttribute("role")).toBe("status");
    expect(await screen.findByText("Frozen: data release 2026-11 of 23 November 2026.")).toBeTruthy();
  });

  it("offers the whole files of its release to download, not today's", async () => {
    open(FROZEN);
    const england = await screen.findByText("Download Premier League 2017/18 (JSON)");
    expect(england.getAttribute("href")).toMatch(/^\/data\/whole\/eng1-2017\/[0-9a-f]{12}\.json$/);
  });

  it("says that newer data exists, and leads to it", async () => {
    await changed("index.json", { release: "2027-02" });
    open(FROZEN);
    await screen.findByText(/Newer data exists \(2027-02\)/);
    fireEvent.click(screen.getByRole("link", { name: "Open it live" }));
    expect(location.search).toBe(`?${LIVE}`);
    expect(screen.queryByText(/^Frozen:/)).toBeNull();
  });

  it("stays frozen when something is chosen, under a new check", async () => {
    open(FROZEN);
    fireEvent.click(await screen.findByLabelText("Remove Interceptions"));
    const { selection, problems } = parseSelection(location.search);
    expect(selection).toMatchObject({ release: "2026-11", metrics: ["passes"] });
    expect(problems).toEqual([]);
    expect(location.search).toMatch(/^\?v=1&d=2026-11&.*&k=\w{3}$/);
  });

  it("shows no numbers of a withdrawn release, says when and why, and offers the live ones", async () => {
    const withdrawn = { date: "2027-01-05", reason: "minutes of two clubs were doubled" };
    await changed("releases/2026-11.json", { withdrawn });
    open(FROZEN);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe(
      "Data release 2026-11 was withdrawn on 5 January 2027: minutes of two clubs were doubled. Its numbers are not shown, and no others in their place. Open it live",
    );
    expect(await screen.findByText("The numbers could not be loaded")).toBeTruthy();
    expect(screen.queryByText("65.3")).toBeNull();
    expect(screen.queryByRole("button", { name: "Retry" })).toBeNull();
  });

  it("says that this site does not hold its release, and shows no other numbers", async () => {
    open(FROZEN.replace("2026-11", "1999-01"));
    const note = await screen.findByText(/frozen to data release 1999-01, which this site does not hold/);
    expect(note.textContent).toContain("Open it live");
    expect((await screen.findByRole("alert")).textContent).toContain(
      "this site holds no data release 1999-01",
    );
    expect(screen.queryByText("65.3")).toBeNull();
  });
});
