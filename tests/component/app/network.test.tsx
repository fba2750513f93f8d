// What the reader is told when the data does not come as it should. The network is MSW's.
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { http, HttpResponse } from "msw";
import { App } from "../../../src/app/App.tsx";
import { broken } from "../../mocks/handlers.ts";
import { server } from "../../mocks/server.ts";

const VAN_DIJK = "/?p=virgil-van-dijk_eng1-2017&m=passes";

class NoResizeObserver {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => vi.stubGlobal("ResizeObserver", NoResizeObserver));
afterEach(() => {
  cleanup();
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

describe("the page, when data does not come as it should", () => {
  it("shows a skeleton until the numbers are there, then the comparison", async () => {
    open(VAN_DIJK);
    expect(screen.getByText("Loading the numbers…")).toBeTruthy();
    expect(await screen.findByText("Van Dijk averages 65.3 passes per 90")).toBeTruthy();
    expect(screen.queryByText("Loading the numbers…")).toBeNull();
  });

  it.each([
    ["truncated JSON", broken.truncated, "DATA_NOT_JSON"],
    ["an HTML page with status 200", broken.html, "DATA_NOT_JSON"],
    ["a file of another state of the data", broken.wrongHash, "DATA_WRONG_HASH"],
    ["a server that is down", broken.down, "DATA_UNREACHABLE"],
  ])("tells %s by file, and Retry mends it once the file is right", async (_, breaks, code) => {
    server.use(breaks("*/data/eng1-2017/*/m/passes.json"));
    open(VAN_DIJK);
    const alert = await screen.findByRole("alert", {}, { timeout: 5000 });
    expect(alert.textContent).toContain(code);
    expect(alert.textContent).toMatch(/eng1-2017\/[0-9a-f]{12}\/m\/passes\.json/);
    server.resetHandlers();
    fireEvent.click(screen.getByRole("button", { name: "Retry" }));
    expect(await screen.findByText("Van Dijk averages 65.3 passes per 90")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("tells that the device is offline at once, without a try in silence", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    let asked = 0;
    server.use(
      http.get("*/data/eng1-2017.json", () => {
        asked += 1;
        return HttpResponse.error();
      }),
    );
    open(VAN_DIJK);
    expect((await screen.findByRole("alert")).textContent).toContain("DATA_OFFLINE");
    expect(asked).toBe(1);
  });

  it("asks once for a file that is not there, and names the slot's trouble", async () => {
    let asked = 0;
    server.use(
      http.get("*/data/eng1-1066.json", () => {
        asked += 1;
        return new HttpResponse(null, { status: 404 });
      }),
    );
    open("/?p=harold-godwinson_eng1-1066&m=passes");
    expect(await screen.findByText("This player is not in this data")).toBeTruthy();
    expect(screen.getAllByText("Harold Godwinson")[0]).toBeTruthy();
    expect(asked).toBe(1);
  });

  it("keeps what was loaded before when a choice brings data that fails", async () => {
    open(VAN_DIJK);
    await screen.findByText("Van Dijk averages 65.3 passes per 90");
    server.use(broken.truncated("*/data/ita1-2017.json"));
    act(() => follow("/?p=virgil-van-dijk_eng1-2017.jorginho_ita1-2017&m=passes"));
    expect((await screen.findByRole("alert")).textContent).toContain("ita1-2017.json");
    expect(screen.getByText("Van Dijk averages 65.3 passes per 90")).toBeTruthy();
    expect(screen.getAllByText("could not be loaded").length).toBeGreaterThan(0);
    expect(screen.getByText(/What was loaded before stays on screen/)).toBeTruthy();
  });

  it("loses one metric and nothing else when that metric's file fails", async () => {
    server.use(broken.notFound("*/data/eng1-2017/*/m/shots.json"));
    open("/?p=virgil-van-dijk_eng1-2017&m=passes.shots");
    expect((await screen.findByRole("alert")).textContent).toContain("m/shots.json");
    expect(screen.getByRole("row", { name: "Passes per 90 65.3", hidden: true })).toBeTruthy();
    expect(screen.getByRole("row", { name: "Shots per 90 could not be loaded", hidden: true })).toBeTruthy();
  });

  it("shows no other numbers for a release that is not there, and keeps the slots", async () => {
    open("/?d=nope&p=virgil-van-dijk_eng1-2017&m=passes&k=aaa");
    expect((await screen.findByRole("alert")).textContent).toContain("releases/nope.json");
    expect(screen.getByText("The numbers could not be loaded")).toBeTruthy();
    expect(screen.getByLabelText("Remove Virgil Van Dijk")).toBeTruthy();
    expect(screen.queryByText(/stays on screen/)).toBeNull();
  });

  it("removes the player it says, also while the next comparison still loads", async () => {
    open("/?p=virgil-van-dijk_eng1-2017.harry-kane_eng1-2017&m=passes");
    await screen.findByLabelText("Remove Virgil van Dijk");
    server.use(broken.never("*/data/ita1-2017.json"));
    act(() => follow("/?p=jorginho_ita1-2017.virgil-van-dijk_eng1-2017.harry-kane_eng1-2017&m=passes"));
    fireEvent.click(screen.getByLabelText("Remove Virgil van Dijk"));
    expect(location.search).toBe("?p=jorginho_ita1-2017.harry-kane_eng1-2017&m=passes");
  });

  it("keeps a metric that was just chosen when another is chosen before its file came", async () => {
    open("/?p=virgil-van-dijk_eng1-2017&m=passes");
    await screen.findByText("Van Dijk averages 65.3 passes per 90");
    server.use(broken.never("*/data/eng1-2017/*/m/shots.json"));
    act(() => follow("/?p=virgil-van-dijk_eng1-2017&m=passes.shots"));
    fireEvent.click(screen.getByLabelText("Remove Passes"));
    expect(location.search).toBe("?p=virgil-van-dijk_eng1-2017&m=shots");
  });
});

/** As Back, Forward or a link within the page do. */
function follow(address: string): void {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}
