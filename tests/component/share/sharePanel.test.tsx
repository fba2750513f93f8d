import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SharePanel } from "../../../src/app/share/SharePanel.tsx";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

afterEach(cleanup);

function open(query: string) {
  const onEmbed = vi.fn<() => void>();
  const onMore = vi.fn<() => void>();
  render(
    <SharePanel {...{ onEmbed, onMore }} selection={parseSelection(query).selection}>
      <p>pictures and files</p>
    </SharePanel>,
  );
  return { user: userEvent.setup(), onEmbed, onMore };
}

describe("the share panel", () => {
  it("copies the live link, players written out", async () => {
    const { user } = open("");
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    const { searchParams } = new URL(await navigator.clipboard.readText());
    expect([searchParams.get("p"), searchParams.get("m")]).toEqual([
      "virgil-van-dijk_eng1-2025.curtis-jones_eng1-2025.alessandro-bastoni_ita1-2025",
      "passes",
    ]);
    expect(screen.getByText("Link copied").getAttribute("role")).toBe("status");
  });

  it("opens the codes to embed and all other ways, with room for pictures between", async () => {
    const { user, onEmbed, onMore } = open("");
    await user.click(screen.getByRole("button", { name: "Embed…" }));
    expect([onEmbed.mock.calls.length, onMore.mock.calls.length]).toEqual([1, 0]);
    await user.click(screen.getByRole("button", { name: "More ways…" }));
    expect([onEmbed.mock.calls.length, onMore.mock.calls.length]).toEqual([1, 1]);
    expect(screen.getByText("pictures and files")).toBeTruthy();
  });

  it("warns of a link that messengers would cut", () => {
    open(`?p=harry-kane_eng1-2017&x1=${"a".repeat(590)}&h=${encodeURIComponent("𝔸".repeat(120))}`);
    expect(screen.getByText(/some messengers cut it after 1,800/)).toBeTruthy();
    cleanup();
    open("");
    expect(screen.queryByText(/some messengers cut/)).toBeNull();
  });
});
