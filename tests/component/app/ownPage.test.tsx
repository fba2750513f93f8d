import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { http, HttpResponse } from "msw";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { Root } from "../../../src/app/Root.tsx";
import { server } from "../../mocks/server.ts";

const links: readonly { readonly name: string; readonly link: string }[] = JSON.parse(
  readFileSync("tests/fixtures/links/opens.json", "utf8"),
);
const linkOf = (name: string) => links.find((one) => one.name === `own numbers: ${name}`)?.link ?? "";

class NoResizeObserver {
  observe(): void {}
  disconnect(): void {}
}

// What the page loads when it is first needed takes its time to be compiled; no test is about that.
beforeAll(async () => {
  await Promise.all([
    import("../../../src/app/own/OwnPage.tsx"),
    import("../../../src/ui/profile/profilePage.tsx"),
  ]);
}, 60_000);
beforeEach(() => vi.stubGlobal("ResizeObserver", NoResizeObserver));
afterEach(() => {
  cleanup();
  history.replaceState(null, "", "/");
  vi.unstubAllGlobals();
});

function open(link: string): void {
  history.replaceState(null, "", link);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Root />
    </QueryClientProvider>,
  );
}

describe("a page of numbers that its link carries", () => {
  it("asks no server for anything", async () => {
    const asked: string[] = [];
    server.use(
      http.all("*", ({ request }) => {
        asked.push(request.url);
        return new HttpResponse(null, { status: 404 });
      }),
    );
    open(linkOf("a profile with a headline"));
    expect(await screen.findByText("Three builders")).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it("says so above the chart and in the caption, and names its source as the author's word", async () => {
    open(linkOf("bars"));
    const figure = within(await screen.findByRole("figure"));
    expect(figure.getByText("Numbers carried by this link.")).toBeTruthy();
    expect(
      figure.getByText(
        /Source: Wyscout open data \(carried by this link, as its author gave it\), CC BY 4.0/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/Compared: Van Dijk, Koulibaly and Otamendi\./).getAttribute("role")).toBe(
      "status",
    );
    expect(
      screen.getByText(
        /^Source as given by the author of the link: Wyscout open data, CC BY 4.0, 28 October 2019/,
      ),
    ).toBeTruthy();
  });

  it("keeps the numbers in the address from view to view", async () => {
    open(linkOf("bars"));
    await screen.findByRole("figure");
    const { hash } = location;
    const tab = screen.getByRole("link", { name: "Profile" });
    expect(tab.getAttribute("href")).toBe(`?c=profile${hash}`);
    fireEvent.click(tab);
    expect(location.search + location.hash).toBe(`?c=profile${hash}`);
    expect(await screen.findByText(/Each dot is a percentile/)).toBeTruthy();
  });

  it("says of a view that draws peers one by one which views work", async () => {
    open(linkOf("a view that draws peers"));
    const why = "Numbers carried by this link hold no peers to draw. Bars, profile, radar and table work.";
    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /complete|league/i })).toBeNull();
  });

  it("follows the address: other numbers, and none", async () => {
    open(linkOf("bars"));
    await screen.findByRole("heading", { level: 1, name: /on 4 metrics/ });
    act(() => {
      location.hash = new URL(linkOf("the opening comparison"), location.href).hash;
      dispatchEvent(new Event("hashchange"));
    });
    expect(
      await screen.findByRole("heading", {
        level: 1,
        name: "Van Dijk averages the most passes of the three",
      }),
    ).toBeTruthy();
    act(() => {
      location.hash = "";
      dispatchEvent(new Event("hashchange"));
    });
    expect(await screen.findByRole("button", { name: /Add player/ })).toBeTruthy();
  });

  it("copies the link that is open, fragment and all", async () => {
    open(linkOf("bars"));
    const written = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText: written } });
    fireEvent.click(await screen.findByRole("button", { name: "Copy link with its numbers" }));
    expect(await screen.findByText("Link with its numbers copied")).toBeTruthy();
    expect(written).toHaveBeenCalledWith(location.href);
  });

  it.each([
    ["was cut off", linkOf("bars").slice(0, -100), "OWN_DAMAGED"],
    ["is longer than any", `/#o=${"A".repeat(9_000)}`, "OWN_TOO_LARGE"],
  ])("shows no other numbers when what it carries %s", async (_, link, code) => {
    open(link);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("This link carries its own numbers, and they cannot be read.");
    expect(alert.textContent).toContain(code);
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.getByRole("link", { name: "Start a comparison of your own" }).getAttribute("href")).toBe(
      "/",
    );
  });
});
