import { cleanup, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Freeze, FrozenChart } from "../../../src/app/share/useEmbed.ts";
import type { Selection } from "../../../src/selection/selection.ts";
import {
  copyButton,
  field,
  frame,
  linked,
  NoResizeObserver,
  openEmbed,
  preview,
  said,
  TWO,
  type Given,
} from "./openEmbed.tsx";

beforeEach(() => vi.stubGlobal("ResizeObserver", NoResizeObserver));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function frozen(selection: Selection): FrozenChart {
  return { selection: { ...selection, release: "2026-11" }, note: "Frozen." };
}

describe("the options of an embed", () => {
  async function openFrame(query = "", given: Given = {}) {
    const { user } = await openEmbed(query, given);
    await user.click(screen.getByRole("radio", { name: "Plain frame" }));
    return user;
  }

  it("begin with the page's chart, theme and headline, light where the page follows its reader", async () => {
    await openFrame(`${TWO}&c=table&t=dark&h=My%20own`);
    expect(linked()).toMatchObject({ chart: "table", theme: "dark", headline: "My own" });
    cleanup();
    await openFrame();
    expect(linked().theme).toBe("light");
  });

  it("change the theme of code and preview", async () => {
    const user = await openFrame();
    await user.selectOptions(screen.getByLabelText("Theme"), "Dark");
    expect(linked().theme).toBe("dark");
    expect(preview().src).toBe(frame()?.src);
    await user.selectOptions(screen.getByLabelText("Theme"), "Follow the page around it");
    expect(linked().theme).toBe("auto");
  });

  it("change the chart, which is loaded, with a title and a height of its own", async () => {
    const user = await openFrame(TWO);
    const before = frame()?.getAttribute("height");
    await user.selectOptions(screen.getByLabelText("Chart"), "Squad");
    await waitFor(() => expect(copyButton().disabled).toBe(false));
    expect(linked().chart).toBe("squad");
    expect(frame()?.title).toMatch(/Salah would be 2nd/);
    expect(frame()?.getAttribute("height")).not.toBe(before);
  });

  it("say why a view cannot draw this comparison, and hand out no code of it", async () => {
    const user = await openFrame();
    await user.selectOptions(screen.getByLabelText("Chart"), "Spread");
    await waitFor(() => expect(said()).toMatch(/peers/i));
    expect([field().value, copyButton().disabled]).toEqual(["", true]);
  });

  it("make the height for the width, by key or from the common ones", async () => {
    const user = await openFrame(TWO);
    const width = screen.getByLabelText("Width of the column (px)");
    const wide = Number(frame()?.getAttribute("height"));
    await user.click(screen.getByRole("button", { name: "340" }));
    expect(Number(frame()?.getAttribute("height"))).toBeGreaterThan(wide);
    expect([width.getAttribute("value"), preview().style.width]).toEqual(["340", "340px"]);
    expect(screen.getByRole("button", { name: "340" }).getAttribute("aria-pressed")).toBe("true");
    await user.clear(width);
    await user.type(width, "640");
    expect(Number(frame()?.getAttribute("height"))).toBe(wide);
  });

  it("keep a width that will not do in its field with the reason, and the code as it was", async () => {
    const user = await openFrame();
    const width = screen.getByLabelText("Width of the column (px)");
    for (const wrong of ["279", "1001", "333.5", "-640"]) {
      const before = field().value;
      await user.clear(width);
      await user.click(width);
      await user.paste(wrong);
      await user.tab();
      expect(screen.getByRole("alert").textContent).toMatch(/from 280 to 1,000/);
      expect(width.getAttribute("aria-invalid")).toBe("true");
      expect(field().value).toBe(before);
    }
  });

  it("take a headline when its typing ends, and the app's again when it is emptied", async () => {
    const user = await openFrame();
    const headline = screen.getByLabelText<HTMLInputElement>("Headline");
    expect(headline.placeholder).toBe("Van Dijk averages the most passes of the three");
    await user.type(headline, "  Who passes <most>?");
    expect(frame()?.title).toBe("Van Dijk averages the most passes of the three");
    await user.tab();
    await waitFor(() => expect(frame()?.title).toBe("Who passes <most>?"));
    expect(linked().headline).toBe("Who passes <most>?");
    await user.clear(headline);
    await user.tab();
    await waitFor(() => expect(linked().headline).toBeUndefined());
  });

  it("ask for a language only where there are several", async () => {
    await openFrame();
    expect(screen.queryByLabelText("Language")).toBeNull();
    cleanup();
    const user = await openFrame("", { languages: ["en", "de"] });
    await user.selectOptions(screen.getByLabelText("Language"), "Deutsch");
    expect(linked().language).toBe("de");
    await user.selectOptions(screen.getByLabelText("Language"), "The reader’s");
    expect(linked().language).toBeUndefined();
  });

  it("freeze the numbers only where this site can", async () => {
    await openFrame();
    expect(screen.queryByLabelText(/Frozen/)).toBeNull();
    cleanup();
    const user = await openFrame(TWO, {
      freeze: (_, selection) => Promise.resolve(frozen(selection)),
    });
    expect(linked().release).toBeUndefined();
    await user.click(screen.getByLabelText(/Frozen/));
    await waitFor(() => expect(linked().release).toBe("2026-11"));
    await user.click(screen.getByLabelText(/Live/));
    await waitFor(() => expect(linked().release).toBeUndefined());
  });

  it("say that freezing failed, and try again", async () => {
    const freeze = vi.fn<Freeze>().mockRejectedValueOnce(new Error("offline"));
    freeze.mockImplementation((_, selection) => Promise.resolve(frozen(selection)));
    const user = await openFrame(TWO, { freeze });
    await user.click(screen.getByLabelText(/Frozen/));
    const retry = await screen.findByRole("button", { name: "Retry" });
    expect([field().value, copyButton().disabled]).toEqual(["", true]);
    await user.click(retry);
    await waitFor(() => expect(linked().release).toBe("2026-11"));
  });

  it("say what is missing for an embed of anything", async () => {
    await openEmbed("?p=&m=shots");
    expect(said()).toMatch(/Add a player/);
    cleanup();
    await openEmbed("?p=harry-kane_eng1-2017&m=");
    expect(said()).toMatch(/Add a metric/);
  });

  it("say which link would be too long", async () => {
    await openEmbed(`${TWO}&x1=${"a".repeat(590)}&h=${encodeURIComponent("𝔸".repeat(120))}`);
    expect([field().value === "", said()]).toEqual([true, expect.stringMatching(/1,800/)]);
  });
});
