import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { leadersPage } from "../../../src/ui/leaders/leadersPage.tsx";
import { squadPage } from "../../../src/ui/squad/squadPage.tsx";
import { link, openControls, refused } from "./openControls.tsx";

afterEach(cleanup);

const TWO = "p=virgil-van-dijk_eng1-2017.kalidou-koulibaly_ita1-2017&m=passes";
const club = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Club" });
const metric = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Metric" });
const shown = () => club().selectedOptions[0]?.text;

describe("the club of a squad", () => {
  it("is the first player's until one is chosen, of any competition that is loaded", async () => {
    const user = await openControls(squadPage, `${TWO}&c=squad`);
    expect(shown()).toBe("Liverpool (first player’s)");
    const italy = within(club()).getByRole("group", { name: "Serie A 2017/18" });
    await user.selectOptions(club(), within(italy).getByRole("option", { name: "Internazionale" }));
    expect(link()).toBe(`${TWO}&c=squad&q=internazionale_ita1-2017`);
    await screen.findByText(/at Internazionale/);
    await user.selectOptions(club(), "Liverpool (first player’s)");
    expect(link()).toBe(`${TWO}&c=squad`);
  });

  it("has each club once, by name", async () => {
    await openControls(squadPage, `${TWO}&c=squad`);
    const england = within(club()).getByRole("group", { name: "Premier League 2017/18" });
    const names = within(england)
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(20);
    expect(names).toEqual(names.toSorted());
  });

  it("that is not in the data is named, and another mends the refusal", async () => {
    const user = await openControls(squadPage, `${TWO}&c=squad&q=ajax_eng1-2017`);
    expect(refused()).toMatch(/club that is not in Premier League 2017\/18/);
    expect(shown()).toBe("Not in this data: ajax");
    await user.selectOptions(club(), "Arsenal");
    await waitFor(() => expect(refused()).toBe(""));
    expect(link()).toBe(`${TWO}&c=squad&q=arsenal_eng1-2017`);
  });

  it("is not asked for where no complete data is loaded", async () => {
    await openControls(squadPage, "p=virgil-van-dijk_eng1-2025&m=passes&c=squad");
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});

describe.each([
  ["squad", squadPage],
  ["leaders", leadersPage],
] as const)("the metric of the %s", (chart, page) => {
  it("is the first of those chosen, and one that is chosen here goes to the front", async () => {
    const user = await openControls(page, `${TWO}.fouls.interceptions&c=${chart}`);
    expect(metric().value).toBe("passes");
    expect(document.getElementById(metric().getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "This view draws one metric: the first of those chosen.",
    );
    await user.selectOptions(metric(), "Interceptions");
    expect(link()).toBe(`${TWO.replace("m=", "m=interceptions.")}.fouls&c=${chart}`);
    expect(metric().value).toBe("interceptions");
    await screen.findByText(/interceptions/i, { selector: "p:not([data-testid])" });
  });

  it("is not asked for where there is but one", async () => {
    await openControls(page, `${TWO}&c=${chart}`);
    expect(screen.queryByRole("combobox", { name: "Metric" })).toBeNull();
  });
});
