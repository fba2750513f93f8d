import { cleanup, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compare } from "../../../src/comparison/compare.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { parseSelection } from "../../../src/selection/parseSelection.ts";
import { SimilarPlayers, type SimilarPlayersProps } from "../../../src/ui/similar/SimilarPlayers.tsx";
import { theMetric, words } from "../../unit/aComparison.ts";
import { aDataset, byId, type RowFacts } from "../../unit/aDataset.ts";

afterEach(cleanup);

function aWinger(name: string, shots: number, crosses: number, fouls: number): RowFacts {
  return { name, role: "winger", minutes: 900, stats: { shots, crosses, fouls } };
}

const league = aDataset([
  aWinger("Al", 50, 50, 50),
  { ...aWinger("Bo", 40, 40, 20), minutes: 450 },
  { ...aWinger("Bo", 0, 0, 20), club: "Beta", minutes: 450 },
  aWinger("Ci", 30, 60, 20),
  aWinger("Di", 20, 20, 60),
  aWinger("Ed", 10, 10, 10),
]);

const PROPS = "m=shots.crosses.fouls";

/** Who is near to the players of a link. */
function open(link: string, dataset: Dataset = league, props: Partial<SimilarPlayersProps> = {}) {
  const { selection } = parseSelection(link);
  const datasets = byId(dataset);
  const comparison = compare(selection, {
    players: selection.players ?? [],
    metrics: (selection.metrics ?? []).map(theMetric),
    datasets,
    unreadable: new Set(),
  });
  const onAdd = vi.fn<NonNullable<SimilarPlayersProps["onAdd"]>>();
  const { container } = render(<SimilarPlayers {...{ comparison, datasets, words, onAdd }} {...props} />);
  return { onAdd, user: userEvent.setup(), text: () => container.textContent.replaceAll("\u00a0", " ") };
}

const names = () => screen.getAllByRole("listitem").map((item) => item.querySelector("strong")?.textContent);

describe("similar players", () => {
  // Percentiles of shots, crosses, fouls: Al 90 70 30, Bo 70 50 50, Ci 50 90 70, Di 30 30 10, Ed 10 10 90.
  it("are told nearest first, with clubs, distance and reasons", () => {
    open(`p=al_eng1-2017&${PROPS}`);
    expect(names()).toEqual(["Bo", "Ci", "Di", "Ed"]);
    const [bo] = screen.getAllByRole("listitem");
    expect(bo?.textContent.replaceAll("\u00a0", " ")).toBe(
      "BoAlpha, Beta · Premier League 2017/1820 points apart " +
        "Closest: shots 70 v 90, crosses 50 v 70Furthest: fouls committed 50 v 30Add",
    );
  });

  it("name the peers they come from, and what apart means", () => {
    const { text } = open(`p=al_eng1-2017&${PROPS}`);
    expect(text()).toContain(
      "The nearest to Al on 3 metrics, among 5 players: wingers, Premier League 2017/18, 300+ minutes.",
    );
    expect(text()).toContain("root mean square difference of percentiles");
  });

  it("are those of the player who is asked for", async () => {
    const { user } = open(`p=al_eng1-2017.ed_eng1-2017&${PROPS}`);
    expect(names()).toEqual(["Bo", "Ci", "Di"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Similar to" }), "Ed");
    expect(names()).toEqual(["Bo", "Di", "Ci"]);
    expect(screen.getByText(/^The nearest to Ed on 3 metrics/)).toBeTruthy();
  });

  it("are added by their button, all clubs, and it is said", async () => {
    const { user, onAdd } = open(`p=al_eng1-2017&${PROPS}`);
    await user.click(screen.getByRole("button", { name: "Add Bo" }));
    expect(onAdd.mock.calls).toEqual([[{ player: "bo", dataset: "eng1-2017" }]]);
    expect(screen.getByRole("status").textContent).toBe("Bo added.");
  });

  it("cannot be added to a full comparison, which says so", () => {
    const { text } = open(`p=al_eng1-2017&${PROPS}`, league, { onAdd: undefined });
    expect(
      within(screen.getByRole("list"))
        .getAllByRole("button")
        .map((one) => one.matches(":disabled")),
    ).toEqual([true, true, true, true]);
    expect(text()).toContain("Six players are the most one comparison holds");
  });

  it.each([
    ["few metrics", `p=al_eng1-2017&m=shots.crosses`, /^Three metrics or more, recorded for Al,/],
    [
      "too few of the role",
      `p=al_eng1-2017&${PROPS}&g=min901`,
      /the group has 0 players: wingers, Premier League/,
    ],
    ["nobody in the data", `p=nobody_eng1-2017&${PROPS}`, /^Add a player of the data first/],
  ])("are refused with the reason and what to do: %s", (_, link, reason) => {
    const { text } = open(link);
    expect(text()).toMatch(reason);
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("are refused where the data is a selection, or the role unknown", () => {
    const report = aDataset([aWinger("Al", 1, 2, 3)], { coverage: "selection" });
    expect(open(`p=al_eng1-2017&${PROPS}`, report).text()).toMatch(/there are no peers to take them among/);
    cleanup();
    const { role: _, ...unknown } = aWinger("Xu", 1, 2, 3);
    const dataset = aDataset([
      ...["Al", "Bo", "Ci", "Di", "Ed"].map((name) => aWinger(name, 1, 2, 3)),
      unknown,
    ]);
    expect(open(`p=xu_eng1-2017&${PROPS}`, dataset).text()).toMatch(/^The role of Xu is not known here/);
  });
});
