import { cleanup, render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import type { LoadedSelection } from "../../../src/comparison/loadSelection.ts";
import type { IndexEntry } from "../../../src/data/parseIndex.ts";
import type { DatasetId } from "../../../src/domain/ids.ts";
import { formatSelection } from "../../../src/selection/formatSelection.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { PeersEditor } from "../../../src/ui/peers/PeersEditor.tsx";
import { theMetric, words } from "../../unit/aComparison.ts";
import { aDataset, byId, type RowFacts } from "../../unit/aDataset.ts";

afterEach(cleanup);

/** Players called A0, A1 and so on, of one role, aged 17 and more in turn. */
function players(letter: string, count: number, facts: RowFacts): readonly RowFacts[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `${letter}${i}`,
    minutes: 1800,
    born: `${2000 - i}-01-01`,
    stats: { passes: i },
    ...facts,
  }));
}

const datasets = byId(
  aDataset([
    ...players("A", 24, { role: "winger", position: "mf" }),
    ...players("B", 6, { role: "forward", position: "fw" }),
    ...players("C", 10, { role: "winger", position: "mf", minutes: 450 }),
  ]),
  aDataset(players("D", 22, { role: "winger", position: "mf" }), { id: "ita1-2017" }),
  aDataset([{ name: "Re", role: "winger" }], { id: "eng1-2025", coverage: "selection" }),
);

const library: readonly IndexEntry[] = [
  entry("eng1-2017", "Premier League", "2017/18", "complete"),
  entry("eng1-2025", "Premier League", "2025/26", "selection"),
  entry("ita1-2017", "Serie A", "2017/18", "complete"),
];

function entry(
  id: string,
  competition: string,
  season: string,
  coverage: IndexEntry["coverage"],
): IndexEntry {
  const rest = { file: "", rows: 1, source: "A source", licence: "CC BY 4.0", date: "2019-10-28" };
  return { id: id as DatasetId, competition, season, coverage, ...rest };
}

/** The editor over a link; what it chooses becomes the link, as on the page. */
function Page({ link }: { readonly link: string }) {
  const [query, setQuery] = useState(link);
  const { selection } = parseSelection(query);
  const loaded: LoadedSelection = {
    players: selection.players ?? [],
    metrics: [theMetric("passes")],
    datasets,
    unreadable: new Set(),
    failures: [],
    served: new Map(),
  };
  const comparison = compare(selection, loaded);
  return (
    <>
      <p data-testid="link">{query}</p>
      <PeersEditor
        {...{ comparison, loaded, library, selection, words }}
        choose={(next) => setQuery(formatSelection(next))}
      />
    </>
  );
}

function open(link: string) {
  render(<Page link={link} />);
  return userEvent.setup();
}

const link = () => screen.getByTestId("link").textContent;
const button = (name: string) => screen.getByRole("button", { name });
const pressed = () => screen.getAllByRole("button", { pressed: true }).map(({ textContent }) => textContent);
const said = () => screen.getByRole("status").textContent;

describe("the editor of the peer group", () => {
  it("shows what holds where the link is silent, and how many that are", () => {
    open("p=a3_eng1-2017");
    expect(said()).toBe("24 players");
    expect(pressed()).toEqual(["Wingers"]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /Premier League/ }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Serie A 2017/18" }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>("spinbutton", { name: "Minutes, at least" }).value).toBe("600");
    expect(screen.queryByRole("button", { name: "Back to the usual peers" })).toBeNull();
  });

  it("takes in another role, everyone, and leaves no trace once all is as usual", async () => {
    const user = open("p=a3_eng1-2017");
    await user.click(button("Forwards"));
    expect([link(), said()]).toEqual(["p=a3_eng1-2017&g=winger.forward", "30 players"]);
    await user.click(button("Everyone"));
    expect([link(), pressed()]).toEqual(["p=a3_eng1-2017&g=all", ["Everyone"]]);
    await user.click(button("Wingers"));
    expect(link()).toBe("p=a3_eng1-2017");
  });

  it("takes in another competition, offers only complete ones, and keeps the last", async () => {
    const user = open("p=a3_eng1-2017");
    expect(screen.getAllByRole("checkbox")).toHaveLength(2);
    const own = screen.getByRole("checkbox", { name: /Premier League/ });
    expect(own.getAttribute("aria-disabled")).toBe("true");
    await user.click(own);
    expect(link()).toBe("p=a3_eng1-2017");
    await user.click(screen.getByRole("checkbox", { name: "Serie A 2017/18" }));
    expect([link(), said()]).toEqual(["p=a3_eng1-2017&g=eng1-2017.ita1-2017", "46 players"]);
    await user.click(own);
    expect(link()).toBe("p=a3_eng1-2017&g=ita1-2017");
  });

  it("takes a floor when it is typed, names the usual one and gives it back", async () => {
    const user = open("p=a3_eng1-2017");
    const floor = screen.getByRole("spinbutton", { name: "Minutes, at least" });
    await user.clear(floor);
    await user.type(floor, "400");
    expect(link()).toBe("p=a3_eng1-2017");
    await user.tab();
    expect([link(), said()]).toEqual(["p=a3_eng1-2017&g=min400", "34 players"]);
    await user.click(button("Use 600"));
    expect(link()).toBe("p=a3_eng1-2017");
  });

  it.each([
    ["12", "min12"],
    ["-5", "min0"],
    ["123456", "min99999"],
  ])("takes %s minutes as %s", async (typed, token) => {
    const user = open("p=a3_eng1-2017");
    const floor = screen.getByRole("spinbutton", { name: "Minutes, at least" });
    await user.clear(floor);
    await user.type(floor, `${typed}`);
    await user.tab();
    expect(link()).toBe(`p=a3_eng1-2017&g=${token}`);
  });

  it("takes an age, and none when the field is emptied", async () => {
    const user = open("p=a3_eng1-2017");
    const age = screen.getByRole("spinbutton", { name: "Younger than" });
    await user.type(age, "23");
    await user.tab();
    expect([link(), said()]).toEqual(["p=a3_eng1-2017&g=u23", expect.stringMatching(/^6 players/)]);
    await user.clear(age);
    await user.tab();
    expect(link()).toBe("p=a3_eng1-2017");
  });

  it("warns of few, refuses too few, and says what to do", () => {
    open("p=a3_eng1-2017&g=forward");
    expect(said()).toBe(
      "6 playersFewer than 20: each of them moves a percentile by 17 points. Ask for fewer minutes, or take more in.",
    );
    cleanup();
    open("p=a3_eng1-2017&g=goalkeeper");
    expect(said()).toMatch(/^0 playersFewer than 5 give no percentiles and no ranks\. Ask for fewer minutes/);
    expect(screen.queryByText("Compare with their middle")).toBeNull();
  });

  it("says why a selection gives no peers, and takes the competition that is ticked", async () => {
    const user = open("p=re_eng1-2025");
    expect(said()).toMatch(/^Percentiles and ranks need every player .* Premier League 2025\/26, so/);
    await user.click(screen.getByRole("checkbox", { name: "Premier League 2017/18" }));
    expect([link(), said()]).toEqual(["p=re_eng1-2025&g=eng1-2017", "24 players"]);
    await user.click(screen.getByRole("checkbox", { name: "Premier League 2017/18" }));
    expect(link()).toBe("p=re_eng1-2025");
  });

  it("leaves out of the next choice what gives no peers", async () => {
    const user = open("p=re_eng1-2025&g=eng1-2025");
    await user.click(screen.getByRole("checkbox", { name: "Serie A 2017/18" }));
    expect(link()).toBe("p=re_eng1-2025&g=ita1-2017");
  });

  it("goes back to the usual peers at once", async () => {
    const user = open("p=a3_eng1-2017&g=all.min5.u30.ita1-2017");
    await user.click(button("Back to the usual peers"));
    expect(link()).toBe("p=a3_eng1-2017");
  });

  it("adds the median of a dataset as a player, once", async () => {
    const user = open("p=a3_eng1-2017");
    await user.click(button("Add the peer median as a player"));
    expect(link()).toBe("p=a3_eng1-2017.median_eng1-2017");
    expect(screen.getByText("Premier League 2017/18: already compared")).toBeTruthy();
  });

  it("offers a median a dataset, none where five players are not, and none to a full comparison", () => {
    open("p=a3_eng1-2017&g=forward.eng1-2017.ita1-2017");
    expect(button("Add the median of Premier League 2017/18")).toHaveProperty("disabled", false);
    expect(screen.getByText("Serie A 2017/18: fewer than 5 players")).toBeTruthy();
    cleanup();
    open(`p=${["a1", "a2", "a3", "a4", "a5", "a6"].map((id) => `${id}_eng1-2017`).join(".")}`);
    expect(button("Add the peer median as a player")).toHaveProperty("disabled", true);
    expect(screen.getByText(/Six players are the most/)).toBeTruthy();
  });
});
