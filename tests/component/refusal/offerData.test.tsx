import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { IndexEntry } from "../../../src/data/parseIndex.ts";
import { parseIndex } from "../../../src/data/parseIndex.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import type { Selection } from "../../../src/selection/selection.ts";
import type { PageView } from "../../../src/ui/chart/pageView.ts";
import { leadersPage } from "../../../src/ui/leaders/leadersPage.tsx";
import { profilePage } from "../../../src/ui/profile/profilePage.tsx";
import { radarPage } from "../../../src/ui/radar/radarPage.tsx";
import { OfferData } from "../../../src/ui/refusal/OfferData.tsx";
import { spreadPage } from "../../../src/ui/spread/spreadPage.tsx";
import { squadPage } from "../../../src/ui/squad/squadPage.tsx";
import { trendPage } from "../../../src/ui/trend/trendPage.tsx";
import { words } from "../../unit/aComparison.ts";
import { fetchShipped } from "../../unit/data/shippedFiles.ts";
import { inputOf } from "../controls/openControls.tsx";

afterEach(cleanup);

const JONES = "p=curtis-jones_eng1-2025&m=passes.fouls.shots";

async function library(): Promise<readonly IndexEntry[]> {
  return [...parseIndex(await fetchShipped("index.json"), "index.json").datasets.values()];
}

/** What a refused view of a link needs, and the offers that stand under it. */
async function open(page: PageView, link: string) {
  const { selection } = parseSelection(link);
  const input = await inputOf(page, selection);
  const drawing = page.view.draw(input, words);
  const needs = "refused" in drawing ? drawing.needs : undefined;
  const choose = vi.fn<(selection: Selection) => void>();
  const entries = await library();
  render(
    <section id="chart" tabIndex={-1}>
      {needs !== undefined && <OfferData {...{ needs, input, selection, words, choose }} library={entries} />}
    </section>,
  );
  const chosen = () => choose.mock.calls.map(([next]) => formatSelection(next));
  return { needs, chosen, user: userEvent.setup() };
}

const offers = () =>
  within(document.body)
    .queryAllByRole("button")
    .map(({ textContent }) => textContent);

describe("the offers under a refused view", () => {
  it.each([
    ["profile", profilePage],
    ["radar", radarPage],
    ["spread", spreadPage],
    ["leaders", leadersPage],
  ] as const)("are peers for the %s, from the player's own competition first", async (chart, page) => {
    const { chosen, user } = await open(page, `${JONES}&c=${chart}`);
    expect(offers()).toHaveLength(7);
    expect(offers()[0]).toBe("Premier League 2017/18");
    expect(offers()).toContain("World Cup 2018");
    await user.click(screen.getByRole("button", { name: "Compare with peers from Premier League 2017/18" }));
    expect(chosen()).toEqual([`${JONES}&c=${chart}&g=eng1-2017`]);
    expect(document.activeElement?.id).toBe("chart");
  });

  it("keep what else the link says of the peers", async () => {
    const { chosen, user } = await open(profilePage, `${JONES}&c=profile&g=df.min300.eng1-2025`);
    await user.click(screen.getByRole("button", { name: /Serie A/ }));
    expect(chosen()).toEqual([`${JONES}&c=profile&g=df.min300.ita1-2017`]);
  });

  it("are taken: the view is drawn", async () => {
    const { chosen, user } = await open(leadersPage, `${JONES}&c=leaders`);
    await user.click(screen.getByRole("button", { name: /Premier League/ }));
    cleanup();
    const { needs } = await open(leadersPage, chosen()[0] ?? "");
    expect(needs).toBeUndefined();
  });

  it("are the same club's squad where it is wholly known", async () => {
    const { chosen, user } = await open(squadPage, `${JONES}&c=squad`);
    expect(offers()).toEqual(["Liverpool, Premier League 2017/18"]);
    await user.click(
      screen.getByRole("button", { name: "Rank the squad of Liverpool, Premier League 2017/18" }),
    );
    expect(chosen()).toEqual([`${JONES}&c=squad&q=liverpool_eng1-2017`]);
  });

  it("are not made where other data would not help", async () => {
    expect((await open(radarPage, "p=curtis-jones_eng1-2025&m=passes&c=radar")).needs).toBeUndefined();
    expect((await open(trendPage, "p=curtis-jones_eng1-2017&m=passes&c=trend")).needs).toBeUndefined();
    const few = await open(profilePage, "p=virgil-van-dijk_eng1-2017&m=passes&c=profile&g=all.min99999");
    expect(few.needs).toBe("peers");
    expect(offers()).toEqual([]);
  });
});
