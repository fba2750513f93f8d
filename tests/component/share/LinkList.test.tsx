import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { LinkList } from "../../../src/app/share/LinkList.tsx";
import { decodeOwn } from "../../../src/selection/own/decodeOwn.ts";
import { ownFragment } from "../../../src/selection/own/ownFragment.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { broken } from "../../mocks/handlers.ts";
import { server } from "../../mocks/server.ts";
import { openedView } from "./openedView.ts";

const TWO = "p=virgil-van-dijk_eng1-2017.nicolas-otamendi_eng1-2017&m=passes.interceptions";
const YES = /^Yes, put them in/;

// Reading the shipped data for the first time takes its time; no test is about that.
beforeAll(() => openedView(TWO), 60_000);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, "share");
});

async function open(link: string) {
  const props = await openedView(link);
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LinkList {...props} />
    </QueryClientProvider>,
  );
  const copied = async (name: string) => {
    await user.click(await screen.findByRole("button", { name }));
    return navigator.clipboard.readText();
  };
  return { user, copied };
}

const item = (heading: string) => {
  const found = screen.getByRole("heading", { level: 4, name: heading }).closest("li");
  if (found === null) throw new Error(`expected ${heading} in a list`);
  return within(found);
};

describe("the links to take away", () => {
  it("say in a line each what they mean", async () => {
    await open(TWO);
    expect(screen.getByRole("region", { name: "Link" })).toBeTruthy();
    expect(item("Live link").getByText("Always the newest data.")).toBeTruthy();
    const frozen = "These numbers, also in five years: data release 2026-11.";
    expect(await item("Frozen link").findByText(frozen)).toBeTruthy();
    expect(item("Link with its numbers in it").getByText(/no server and no preview sees them/)).toBeTruthy();
  });

  it("copy the live link, and say so to screen readers", async () => {
    const { copied } = await open(`${TWO}&c=profile`);
    expect(await copied("Copy live link")).toBe(`http://localhost:3000/?${TWO}&c=profile`);
    expect(item("Live link").getByRole("status").textContent).toBe("Live link copied");
  });

  it("copy a frozen link that leaves nothing to a default", async () => {
    const { copied } = await open(TWO);
    const link = await copied("Copy frozen link");
    expect(link).toMatch(
      /\?v=1&d=2026-11&p=.*&m=passes\.interceptions&c=bars&n=per90&g=centre-back\.min900\.eng1-2017&t=auto&l=en-GB&k=\w{3}$/,
    );
    expect(parseSelection(new URL(link).search).problems).toEqual([]);
  });

  it("of a frozen page stay with its release, and lead to the live numbers too", async () => {
    const { copied } = await open(`v=1&d=2026-11&${TWO}`);
    expect(await copied("Copy live link")).toBe(`http://localhost:3000/?${TWO}`);
    expect(await copied("Copy frozen link")).toContain("&d=2026-11&");
  });

  it("have no frozen one where the release cannot be told", async () => {
    server.use(broken.notFound("*/data/index.json"));
    await open(TWO);
    expect(
      await item("Frozen link").findByText(/could not be read, so there is no frozen link now/),
    ).toBeTruthy();
    expect(item("Frozen link").queryByRole("button")).toBeNull();
  });

  it("put numbers into a link only after a yes to what is in it", async () => {
    const { user, copied } = await open(`${TWO}&h=Who%20passes`);
    const own = item("Link with its numbers in it");
    expect(own.queryByRole("button")).toBeNull();
    await user.click(own.getByRole("checkbox", { name: YES }));
    const { search, hash } = new URL(await copied("Copy link with its numbers"));
    expect(search).toBe("");
    const carried = await decodeOwn(ownFragment(hash) ?? "");
    expect(carried.headline).toBe("Who passes");
    expect(carried.players).toMatchObject([{ name: "Virgil van Dijk" }, { name: "Nicolás Otamendi" }]);
    expect(carried.metrics.map(({ definition }) => definition).join(" ")).toContain("Passes attempted");
    await user.click(own.getByRole("checkbox", { name: YES }));
    expect(own.queryByRole("button")).toBeNull();
  });

  it("say which views can be carried by a link, where this one cannot", async () => {
    await open(`${TWO}&c=spread`);
    const own = item("Link with its numbers in it");
    expect(own.getByText(/choose Bars, Profile, Radar and Table/)).toBeTruthy();
    expect(own.queryByRole("checkbox")).toBeNull();
  });

  it("are not handed out when they are too long, which is said with both numbers", async () => {
    const rest = `zz=${"a".repeat(590)}`;
    const players = Array.from(
      { length: 6 },
      (_, i) => `${"a".repeat(119)}${i}_eng1-2017_${"c".repeat(115)}`,
    );
    await open(`p=${players.join(".")}&m=passes&h=${"ü".repeat(60)}&${rest}`);
    const live = item("Live link");
    expect(
      live.getByText(/would have 2,\d{3} characters, and some messengers cut it after 1,800/),
    ).toBeTruthy();
    expect(live.getByRole<HTMLButtonElement>("button", { name: "Copy live link" }).disabled).toBe(true);
  });
});

describe("the device's own ways of sharing", () => {
  function withShare(share: (data: ShareData) => Promise<void>) {
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
  }

  it("are not offered where there are none", async () => {
    await open(TWO);
    expect(screen.queryByRole("button", { name: "Share…" })).toBeNull();
  });

  it("take the live link under its headline", async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(async () => undefined);
    withShare(share);
    const { user } = await open(`${TWO}&h=Who%20passes`);
    await user.click(screen.getByRole("button", { name: "Share…" }));
    expect(share).toHaveBeenCalledWith({
      title: "Who passes",
      url: `http://localhost:3000/?${TWO}&h=Who%20passes`,
    });
    expect(await screen.findByText("Shared")).toBeTruthy();
  });

  it("are no failure when the reader closes them, and say so when they fail", async () => {
    withShare(() => Promise.reject(new DOMException("closed", "AbortError")));
    const { user } = await open(TWO);
    await user.click(screen.getByRole("button", { name: "Share…" }));
    expect(screen.queryByText(/did not take the link/)).toBeNull();
    withShare(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    await user.click(screen.getByRole("button", { name: "Share…" }));
    expect(await screen.findByText(/did not take the link/)).toBeTruthy();
  });
});
