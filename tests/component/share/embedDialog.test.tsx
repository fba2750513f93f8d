import { act, cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ShareProps } from "../../../src/app/share/shareProps.ts";
import { broken } from "../../mocks/handlers.ts";
import { server } from "../../mocks/server.ts";
import {
  code,
  copyButton,
  field,
  frame,
  NoResizeObserver,
  openEmbed,
  preview,
  said,
  texts,
  TWO,
} from "./openEmbed.tsx";

beforeEach(() => vi.stubGlobal("ResizeObserver", NoResizeObserver));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the codes of an embed", () => {
  it("begin with the smart one: figure, link, numbers, sources and script", async () => {
    await openEmbed();
    const link = new URL(code().querySelector<HTMLAnchorElement>("figure.per90 > a")?.href ?? "");
    expect([link.pathname, link.searchParams.get("m"), link.searchParams.get("t")]).toEqual([
      "/",
      "passes",
      "light",
    ]);
    expect(code().querySelector("img")).toBeNull();
    expect(texts("figure.per90 td")).toEqual(["76.8", "75.4", "73.7"]);
    expect(texts("figure.per90 > figcaption")[0]).toContain("Source: Lewis Nolan");
    expect(new URL(code().querySelector("script")?.src ?? "").pathname).toBe("/embed.js");
  });

  it("have the frame of the same chart, which the preview shows with the same rights", async () => {
    const { user } = await openEmbed();
    await user.click(screen.getByRole("radio", { name: "Plain frame" }));
    expect(frame()?.title).toBe("Van Dijk averages the most passes of the three");
    expect(frame()?.getAttribute("height")).toBe("392");
    expect(preview().src).toBe(frame()?.src);
    expect(preview().getAttribute("sandbox")).toBe(frame()?.getAttribute("sandbox"));
    expect(preview().style.width).toBe("640px");
    expect(screen.queryByLabelText(/Address of the uploaded picture/)).toBeNull();
  });

  it("are copied, which is said of the copied one alone", async () => {
    const { user } = await openEmbed();
    await user.click(copyButton());
    expect(await navigator.clipboard.readText()).toBe(field().value);
    expect(screen.getByText("Code copied").getAttribute("role")).toBe("status");
    await user.click(screen.getByRole("radio", { name: "Plain frame" }));
    expect(screen.queryByText("Code copied")).toBeNull();
  });

  it("of picture and link need the address of a picture, and take none but a web address", async () => {
    const { user } = await openEmbed();
    await user.click(screen.getByRole("radio", { name: "Picture and link" }));
    expect([field().value, copyButton().disabled]).toEqual(["", true]);
    expect(said()).toBe("The code needs the address of an uploaded picture.");
    const address = screen.getByLabelText("Address of the uploaded picture (https)");
    for (const wrong of ["javascript:alert(1)", "chart.png"]) {
      await user.clear(address);
      await user.type(address, wrong);
      await user.tab();
      expect(screen.getByRole("alert").textContent).toMatch(/https:\/\//);
      expect([field().value, address.getAttribute("aria-invalid")]).toEqual(["", "true"]);
    }
    await user.clear(address);
    await user.type(address, "https://blog.example/a.png?x=1&y=2");
    expect(screen.queryByRole("alert")).toBeNull();
    const image = code().querySelector("a > img");
    expect(image?.getAttribute("src")).toBe("https://blog.example/a.png?x=1&y=2");
    expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(["1200", "630"]);
    expect(image?.getAttribute("alt")).toBe(
      "Van Dijk averages the most passes of the three. Van Dijk (Liverpool) – Passes per 90: 76.8. Jones (Liverpool) – Passes per 90: 75.4. Bastoni (Inter) – Passes per 90: 73.7.",
    );
    await user.click(screen.getByRole("radio", { name: "Smart" }));
    expect(code().querySelector("figure.per90 > a > img")?.getAttribute("src")).toBe(
      "https://blog.example/a.png?x=1&y=2",
    );
  });

  it("offer the picture of what is drawn, where something makes it", async () => {
    const Picture = ({ selection, title }: ShareProps) => `picture of ${selection.chart}: ${title}`;
    const { user } = await openEmbed(TWO, { Picture });
    expect(screen.getByText(/picture of bars/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("Chart"), "squad");
    expect(await screen.findByText(/picture of squad: Mohamed Salah would be 2nd/)).toBeTruthy();
  });
});

describe("the data of an embed that does not load", () => {
  it("is told, and Retry mends it", async () => {
    server.use(broken.down("*/data/eng1-2017/*/m/shots.json"));
    const { user } = await openEmbed(TWO);
    expect(said()).toMatch(/could not be loaded/);
    expect(copyButton().disabled).toBe(true);
    server.resetHandlers();
    await user.click(screen.getByRole("button", { name: "Retry" }));
    await waitFor(() => expect(copyButton().disabled).toBe(false));
  });
});

describe("the preview", () => {
  function tell(data: unknown, source: Window | null = preview().contentWindow, origin = "null") {
    act(() => void window.dispatchEvent(new MessageEvent("message", { data, source, origin })));
  }
  const size = (height: unknown) => ({ type: "per90:size", v: 1, height });

  it("is as high as its own frame says, and tells it", async () => {
    await openEmbed();
    expect(screen.getByText("Measuring…")).toBeTruthy();
    expect(preview().style.height).toBe("392px");
    tell(size(410));
    expect(preview().style.height).toBe("410px");
    expect(screen.getByText(/^410 px high in a column of 640 px/)).toBeTruthy();
  });

  it("listens to nobody else, and to nothing else", async () => {
    await openEmbed();
    tell(size(500), window);
    tell(size(500), null);
    tell(size(500), preview().contentWindow, "https://elsewhere.example");
    for (const wrong of [119, 4001, "500px", NaN, 1e9]) tell(size(wrong));
    expect(preview().style.height).toBe("392px");
    expect(screen.getByText("Measuring…")).toBeTruthy();
  });
});

describe("the window of codes", () => {
  it("is gone through by keyboard and closed by Escape", async () => {
    const { user, onClose } = await openEmbed();
    const dialog = screen.getByRole("dialog", { name: "Embed this chart" });
    expect(dialog.contains(document.activeElement)).toBe(true);
    screen.getByRole("radio", { name: "Smart" }).focus();
    await user.keyboard("{ArrowDown}");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Plain frame" }).checked).toBe(true);
    expect(frame()).not.toBeNull();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("says of each code where it works", async () => {
    await openEmbed();
    for (const [name, where] of [
      ["Smart", /keeps HTML/],
      ["Plain frame", /Ghost/],
      ["Picture and link", /Substack/],
    ] as const) {
      const note = screen.getByRole("radio", { name }).getAttribute("aria-describedby") ?? "";
      expect(document.getElementById(note)?.textContent).toMatch(where);
    }
  });
});
