import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Stories } from "../../../src/app/Stories.tsx";
import { STORIES } from "../../../src/app/stories.ts";
import type { Choose } from "../../../src/app/useSelection.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";

afterEach(cleanup);

/** The stories over a link's selection, above a chart that can take the focus. */
function open(link: string) {
  const choose = vi.fn<Choose>();
  render(
    <>
      <section id="chart" tabIndex={-1} />
      <Stories selection={parseSelection(link).selection} choose={choose} />
    </>,
  );
  return { choose, user: userEvent.setup() };
}

describe("the stories under the opening comparison", () => {
  it("are links with a heading each, to addresses that open them anywhere", () => {
    open("");
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(STORIES.map(({ link }) => `?${link}`));
    expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(STORIES.length);
    expect(screen.getByRole("region", { name: "Start from a story" })).toBeTruthy();
  });

  it("say which view they open", () => {
    open("");
    const cards = screen.getAllByRole("listitem");
    expect(cards.map((card) => card.querySelector("small")?.textContent)).toEqual([
      "Bars",
      "Profile",
      "Radar",
      "Scatter",
      "Spread",
      "Squad",
      "Leaders",
      "Trend",
      "Table",
    ]);
  });

  it("are chosen without a new page, and the focus goes to the chart", async () => {
    const { choose, user } = open("");
    await user.click(screen.getByRole("link", { name: "One player, two clubs" }));
    expect(choose.mock.calls.map(([selection]) => formatSelection(selection))).toEqual([STORIES[0]?.link]);
    expect(document.activeElement?.id).toBe("chart");
  });

  it("keep the reader's theme and language", () => {
    open("t=dark&l=de");
    expect(screen.getAllByRole("link")[0]?.getAttribute("href")).toMatch(/&t=dark&l=de$/);
  });
});
