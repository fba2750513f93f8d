// A chart from a file in the reader's browser: what leaves the page carries its numbers, or no link at all.
import "fake-indexeddb/auto";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Root } from "../../../src/app/Root.tsx";
import { keepDataset } from "../../../src/data/kept/keepDataset.ts";
import { closeKeptStore } from "../../../src/data/kept/keptStore.ts";
import { decodeOwn } from "../../../src/selection/own/decodeOwn.ts";
import { ownFragment } from "../../../src/selection/own/ownFragment.ts";
import "../search/cssEscape.ts";
import { catchDownloads } from "../share/saved.ts";
import { aKeptDataset } from "../../unit/data/kept/aKeptDataset.ts";

const OWN = "/?p=p-11_own-liga-2025.p-12_own-liga-2025&m=own-distance.own-xt";
const WHY = /^This chart draws from a file in your browser: live and frozen links would show others nothing/;
const SLOW = { timeout: 10_000 };

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("ResizeObserver", NoResizeObserver);
  await keepDataset(aKeptDataset());
});
afterEach(async () => {
  cleanup();
  await closeKeptStore();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "share");
  history.replaceState(null, "", "/");
});

function open(address: string) {
  history.replaceState(null, "", address);
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Root />
    </QueryClientProvider>,
  );
  return user;
}

const carriedBy = (address: string) => decodeOwn(ownFragment(new URL(address).hash) ?? "");
const code = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Code to copy" });
const inCode = (selector: string) =>
  new DOMParser().parseFromString(code().value, "text/html").querySelector(selector);

describe("sharing a chart from a file", () => {
  it("says beside the chart why there is no live link, and after a yes copies and shares the own one", async () => {
    const user = open(OWN);
    expect(await screen.findByText(WHY, {}, SLOW)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Copy link" })).toBeNull();
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined);
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
    expect(screen.queryByRole("button", { name: "Copy link with its numbers" })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: /^Yes, put them in/ }));
    await user.click(await screen.findByRole("button", { name: "Copy link with its numbers" }));
    const link = await navigator.clipboard.readText();
    expect(link).not.toContain("own-liga");
    const { metrics, players } = await carriedBy(link);
    expect(metrics.map(({ label }) => label)).toEqual(["Distance", "xT"]);
    expect(players).toHaveLength(2);
    await user.click(screen.getByRole("button", { name: "Share…" }));
    expect(share.mock.calls[0]?.[0].url).toBe(link);
  }, 30_000);

  it("gives files the own link, and none where the view cannot be carried", async () => {
    const user = open(OWN);
    const saved = catchDownloads();
    await waitFor(
      () =>
        expect(screen.getByRole<HTMLButtonElement>("button", { name: "Download CSV" }).disabled).toBe(false),
      SLOW,
    );
    await user.click(screen.getByRole("button", { name: "Download CSV" }));
    await waitFor(() => expect(saved).toHaveLength(1), SLOW);
    const text = (await saved[0]?.text()) ?? "";
    const [link = ""] = /http\S+#o=[\w-]+/.exec(text) ?? [];
    expect((await carriedBy(link)).metrics).toHaveLength(2);
    cleanup();
    open(`${OWN}&c=spread&g=all`);
    expect(await screen.findByText(/they do not fit a link: choose Bars/, {}, SLOW)).toBeTruthy();
  }, 30_000);

  it("gives codes after a yes, whose link and frame carry the numbers", async () => {
    const user = open(OWN);
    await user.click(await screen.findByRole("button", { name: "Embed…" }, SLOW));
    expect(
      await screen.findByText("Say yes to the numbers in the code, and it is here.", {}, SLOW),
    ).toBeTruthy();
    expect(code().value).toBe("");
    const dialog = within(screen.getByRole("dialog"));
    await user.click(dialog.getByRole("checkbox", { name: /^Yes, put them in/ }));
    const link = inCode("figure.per90 > a")?.getAttribute("href") ?? "";
    expect(new URL(link).search).toBe("?t=light");
    expect((await carriedBy(link)).metrics).toHaveLength(2);
    expect(code().value).not.toContain("own-liga");
    await user.click(dialog.getByRole("radio", { name: "Plain frame" }));
    const src = new URL(inCode("iframe")?.getAttribute("src") ?? "");
    expect([src.pathname, src.search, src.hash]).toEqual(["/embed/", "?t=light", new URL(link).hash]);
    await user.selectOptions(dialog.getByRole("combobox", { name: "Chart" }), "spread");
    expect(await screen.findByText(/they do not fit a link: choose Bars/, {}, SLOW)).toBeTruthy();
    expect(code().value).toBe("");
  }, 30_000);

  it("goes on from the page that such a link opens: files and codes of the same numbers", async () => {
    const user = open(OWN);
    await user.click(await screen.findByRole("checkbox", { name: /^Yes, put them in/ }, SLOW));
    await user.click(await screen.findByRole("button", { name: "Copy link with its numbers" }));
    const link = await navigator.clipboard.readText();
    cleanup();
    open(link);
    const saved = catchDownloads();
    await user.click(await screen.findByRole("button", { name: "Download SVG" }, SLOW));
    await waitFor(() => expect(saved).toHaveLength(1), SLOW);
    const svg = (await saved[0]?.text()) ?? "";
    expect(svg).toContain("Numbers carried by this link.");
    expect(svg).toContain("My notes (carried by this link, as its author gave it)");
    await user.click(screen.getByRole("button", { name: "Embed…" }));
    await waitFor(() => expect(inCode("figure.per90 > a")).not.toBeNull(), SLOW);
    const again = inCode("figure.per90 > a")?.getAttribute("href") ?? "";
    expect(await carriedBy(again)).toEqual(await carriedBy(link));
    expect(code().value).toContain("carried by this link");
  }, 30_000);
});
