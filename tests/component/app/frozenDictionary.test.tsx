// A frozen page when what metrics mean has changed since. The network is MSW's.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../../src/app/App.tsx";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { server } from "../../mocks/server.ts";
import "../search/cssEscape.ts";

const LIVE = "p=virgil-van-dijk_eng1-2017&m=passes&g=centre-back.min900.eng1-2017";
const frozen = (link: string) => formatSelection(parseSelection(`d=2026-11&${link}`).selection);
const THEN = "Passes as they were counted then.";

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(async () => {
  vi.stubGlobal("ResizeObserver", NoResizeObserver);
  const { dictionary } = JSON.parse(await readFile("public/data/releases/2026-11.json", "utf8"));
  await thenAsIn(`dictionary/${dictionary}`);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The release prints passes with three digits, and calls and defines them and shots in its own words. */
async function thenAsIn(folder: string): Promise<void> {
  const passes = { label: "Passes then", noun: "passes then", decimals: 3, definition: THEN };
  const changes = new Map<string, object>([
    ["passes", passes],
    ["shots", { label: "Shots then" }],
  ]);
  const change = <T extends { id: string }>(metric: T) => ({ ...metric, ...changes.get(metric.id) });
  const whole = JSON.parse(await readFile(`public/data/${folder}/metrics.json`, "utf8"));
  const file = { ...whole, metrics: whole.metrics.map(change) };
  server.use(http.get(`*/data/${folder}/metrics.json`, () => HttpResponse.json(file)));
  for (const id of changes.keys()) {
    const metric = change(JSON.parse(await readFile(`public/data/${folder}/${id}.json`, "utf8")));
    server.use(http.get(`*/data/${folder}/${id}.json`, () => HttpResponse.json(metric)));
  }
}

function open(query: string): void {
  history.replaceState(null, "", `/?${query}`);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}

describe("a frozen page whose metrics mean something else today", () => {
  it("prints the digits and says the definition of its release", async () => {
    open(frozen(LIVE));
    expect(await screen.findByText("Van Dijk averages 65.284 passes then per 90")).toBeTruthy();
    expect(screen.getByText(`Passes then: ${THEN} Counted here: open play, crosses included.`)).toBeTruthy();
    expect(screen.getByText("Passes then", { selector: ".tag span" })).toBeTruthy();
  });

  it("opens live with today's", async () => {
    open(frozen(LIVE));
    await screen.findByText("Van Dijk averages 65.284 passes then per 90");
    fireEvent.click(await screen.findByRole("link", { name: "Open it live" }));
    expect(await screen.findByText("Van Dijk averages 65.3 passes per 90")).toBeTruthy();
  });

  it("explains and offers the metrics of its release", async () => {
    open(frozen(LIVE));
    await screen.findByText("Van Dijk averages 65.284 passes then per 90");
    fireEvent.click(screen.getByRole("button", { name: "Metrics" }));
    // By their texts: to tell the roles of a window of every metric takes jsdom seconds.
    const named = { selector: ".dictionary-item > button" };
    expect(await screen.findByText("Passes then", named)).toBeTruthy();
    expect(screen.getByText(THEN, { selector: ".dictionary-item p" })).toBeTruthy();
    expect(screen.queryByText("Passes", named)).toBeNull();
    // jsdom takes its time over a window of every metric.
  }, 20_000);

  it("offers them for the axes of a scatter too", async () => {
    open(frozen(`${LIVE.replace("m=passes", "m=passes.fouls")}&c=scatter`));
    const [across] = await screen.findAllByRole("option", { name: "Shots then" });
    expect(across).toBeTruthy();
    expect(screen.queryAllByRole("option", { name: "Shots" })).toEqual([]);
  });
});
